"""Any file an editor uploads becomes a standard picture, or a plain message."""

from functools import cache
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

from concordpodiatry.images.uploads import (
    BROKEN,
    MOVING,
    NOT_A_PICTURE,
    as_rgb,
    standard_picture,
)

MODES = (
    *("1", "L", "LA", "La", "P", "PA", "RGB", "RGBA", "RGBa", "RGBX", "CMYK", "YCbCr", "LAB", "HSV", "I", "F"),
    *("I;16", "I;16B", "I;16L", "I;16N"),
)
EXTENSIONS = {"JPEG": "jpg", "PNG": "png", "GIF": "gif", "WEBP": "webp", "AVIF": "avif", "HEIF": "heic"}
HELD = {
    "JPEG": ("1", "L", "RGB", "RGBX", "CMYK", "YCbCr"),
    "PNG": ("1", "L", "LA", "P", "RGB", "RGBA", "I;16", "I;16B"),
    "GIF": ("1", "L", "P", "RGB", "RGBA"),
    "WEBP": ("L", "LA", "RGB", "RGBA"),
    "AVIF": ("L", "LA", "RGB", "RGBA"),
    "HEIF": ("L", "LA", "RGB", "RGBA"),
}


def in_mode(mode, size=(40, 30)):
    grey = Image.radial_gradient("L").resize(size)
    if mode == "LAB":
        srgb, lab = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
        return ImageCms.profileToProfile(grey.convert("RGB"), srgb, lab, outputMode="LAB")
    if mode.startswith("I;16"):
        return Image.new(mode, size, 40_000)
    if mode == "La":
        return grey.convert("LA").convert("La")
    if mode == "RGBa":
        return grey.convert("RGBA").convert("RGBa")
    if mode == "PA":
        return grey.convert("P").convert("PA")
    return grey.convert(mode)


def encoded(picture, kind="PNG", **options):
    out = BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def upload(content, name="foot.png"):
    return SimpleUploadedFile(name, content)


def opened(file):
    picture = Image.open(BytesIO(file.read()))
    picture.load()
    return picture


def refusal(content, name="foot.png"):
    with pytest.raises(ValidationError) as caught:
        standard_picture(upload(content, name))
    return caught.value.message


@pytest.mark.parametrize("mode", MODES)
def test_every_mode_becomes_one_that_every_format_can_hold(mode):
    plain = as_rgb(in_mode(mode))
    assert plain.mode in ("RGB", "RGBA")
    assert plain.size == (40, 30)


@pytest.mark.parametrize("mode", ["I;16", "I;16B", "I;16L", "I;16N", "I"])
def test_sixteen_bits_keep_their_brightness(mode):
    assert as_rgb(Image.new(mode, (2, 2), 0x8080)).getpixel((0, 0)) == (128, 128, 128)
    assert as_rgb(Image.new(mode, (2, 2), 0)).getpixel((0, 0)) == (0, 0, 0)


@pytest.mark.parametrize(("value", "seen"), [(0.5, 128), (1.0, 255), (200.0, 200)])
def test_fractions_keep_their_brightness(value, seen):
    assert as_rgb(Image.new("F", (2, 2), value)).getpixel((0, 0)) == (seen, seen, seen)


def test_numbers_beyond_sixteen_bits_are_spread():
    picture = Image.new("I", (2, 1), -5)
    picture.putpixel((1, 0), 1_000_000)
    assert [as_rgb(picture).getpixel((x, 0))[0] for x in (0, 1)] == [0, 255]


def test_what_shines_through_still_does():
    picture = Image.new("RGBA", (2, 1), (200, 10, 10, 255))
    picture.putpixel((1, 0), (0, 0, 0, 0))
    for mode in ("RGBA", "RGBa"):
        plain = as_rgb(picture.convert(mode))
        assert [plain.getpixel((x, 0))[3] for x in (0, 1)] == [255, 0]
    palette = Image.new("P", (2, 1))
    palette.putpixel((1, 0), 1)
    palette.info["transparency"] = 1
    assert [as_rgb(palette).getpixel((x, 0))[3] for x in (0, 1)] == [255, 0]


def test_a_picture_nothing_shines_through_needs_no_fourth_value():
    assert as_rgb(Image.new("RGBA", (2, 2), (1, 2, 3, 255))).mode == "RGB"


@pytest.mark.parametrize(
    ("kind", "mode", "becomes", "name"),
    [
        ("JPEG", "RGB", "JPEG", "foot.jpg"),
        ("JPEG", "CMYK", "JPEG", "foot.jpg"),
        ("PNG", "RGBA", "PNG", "foot.png"),
        ("WEBP", "RGBA", "WEBP", "foot.webp"),
        ("GIF", "P", "PNG", "foot.png"),
        ("AVIF", "RGB", "JPEG", "foot.jpg"),
        ("HEIF", "RGB", "JPEG", "foot.jpg"),
    ],
)
def test_each_format_becomes_one_that_every_browser_shows(kind, mode, becomes, name):
    file = standard_picture(upload(encoded(in_mode(mode), kind), f"foot.{EXTENSIONS[kind]}"))
    assert (file.name, file.content_type) == (name, Image.MIME[becomes])
    assert (opened(file).format) == becomes


@pytest.mark.parametrize("kind", ["AVIF", "HEIF"])
def test_a_phone_picture_one_can_see_through_becomes_a_png(kind):
    picture = Image.new("RGBA", (40, 30), (200, 10, 10, 0))
    file = standard_picture(upload(encoded(picture, kind), f"foot.{EXTENSIONS[kind]}"))
    assert file.name == "foot.png"
    assert opened(file).getpixel((0, 0))[3] == 0


def test_names_keep_what_comes_before_the_ending():
    assert standard_picture(upload(encoded(in_mode("RGB"), "JPEG"), "My foot.v2.JPEG")).name == "My foot.v2.JPEG"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_a_picture_on_its_side_is_stored_upright(kind):
    exif = Image.Exif()
    exif[0x0112] = 6
    file = standard_picture(upload(encoded(in_mode("RGB"), kind, exif=exif), f"foot.{EXTENSIONS[kind]}"))
    assert opened(file).size == (30, 40)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "HEIF"])
def test_nothing_is_kept_of_who_took_it_and_where(kind):
    exif = Image.Exif()
    exif[0x010F] = "SecretPhone"
    exif.get_ifd(0x8825)[1] = "SecretNorth"
    options = {"exif": exif.tobytes() if kind == "HEIF" else exif}
    if kind != "PNG":
        options["xmp"] = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>SecretXmp</x:xmpmeta>"
    if kind == "JPEG":
        options["comment"] = "SecretComment"
    if kind == "PNG":
        options["pnginfo"] = PngInfo()
        options["pnginfo"].add_text("Author", "SecretAuthor")
    given_file = encoded(in_mode("RGB"), kind, **options)
    assert b"Secret" in given_file
    file = standard_picture(upload(given_file, f"foot.{EXTENSIONS[kind]}"))
    assert b"Secret" not in file.read()
    file.seek(0)
    assert not opened(file).getexif()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("profile", [b"nonsense", ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()])
def test_a_broken_color_profile_is_ignored(kind, profile):
    content = encoded(in_mode("RGB"), kind, icc_profile=profile)
    assert "icc_profile" not in opened(standard_picture(upload(content, f"foot.{EXTENSIONS[kind]}"))).info


def test_colors_of_a_profile_are_moved_to_srgb():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    # The same profile with red and blue told apart the other way round.
    red, blue = profile.index(b"rXYZ", 128), profile.index(b"bXYZ", 128)
    swapped = bytearray(profile)
    swapped[red : red + 4], swapped[blue : blue + 4] = b"bXYZ", b"rXYZ"
    content = encoded(Image.new("RGB", (4, 4), (255, 0, 0)), icc_profile=bytes(swapped))
    red, _, blue = opened(standard_picture(upload(content))).getpixel((0, 0))
    assert blue > 200 > 60 > red


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG", "AVIF"])
def test_a_picture_that_moves_is_refused(kind):
    frames = [Image.new("RGB", (40, 30), color) for color in ("red", "blue")]
    content = encoded(frames[0], kind, save_all=True, append_images=frames[1:])
    assert refusal(content, f"foot.{EXTENSIONS[kind]}") == MOVING


def test_the_second_view_of_a_phone_picture_is_no_movement():
    frames = [Image.new("RGB", (40, 30), color) for color in ("red", "blue")]
    content = encoded(frames[0], "MPO", save_all=True, append_images=frames[1:])
    assert opened(standard_picture(upload(content, "foot.jpg"))).format == "JPEG"


@pytest.mark.parametrize("content", [b"", b"no picture at all", b"8BPS\x00\x01" + bytes(200), b"%PDF-1.4"])
def test_a_file_that_is_no_picture(content):
    assert refusal(content) == NOT_A_PICTURE


def test_too_many_pixels(settings):
    settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS = 1_000_000
    assert "at most 1 million pixels" in refusal(encoded(Image.new("1", (2000, 1000))))


@pytest.mark.parametrize("size", [(14_000, 14_000), (10_000, 10_000)])
def test_a_picture_that_would_fill_the_memory(size):
    assert "too large" in refusal(encoded(Image.new("1", size)))


@pytest.mark.parametrize(
    ("size", "says"), [((20_000, 500), "16,000 pixels"), ((1010, 10), "strip"), ((1, 101), "strip")]
)
def test_a_shape_no_size_can_be_made_of(size, says):
    assert says in refusal(encoded(Image.new("1", size)))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "HEIF"])
def test_a_picture_cut_in_half(kind):
    content = encoded(in_mode("RGB", (400, 300)), kind)
    assert refusal(content[: len(content) // 2], f"foot.{EXTENSIONS[kind]}") in (BROKEN, NOT_A_PICTURE)


@cache
def sample(kind, mode, size):
    return encoded(in_mode(mode, size), kind)


@pytest.mark.parametrize(("kind", "mode"), [(kind, mode) for kind, modes in HELD.items() for mode in modes])
def test_every_format_in_every_mode_it_holds(kind, mode):
    picture = opened(standard_picture(upload(sample(kind, mode, (40, 30)), f"foot.{EXTENSIONS[kind]}")))
    assert (picture.mode in ("RGB", "RGBA"), picture.size) == (True, (40, 30))


@given(
    kind_and_mode=st.sampled_from([(kind, mode) for kind, modes in HELD.items() for mode in modes]),
    size=st.sampled_from([(1, 1), (3, 40), (40, 30)]),
    kept=st.one_of(st.just(1.0), st.floats(0, 1)),
    damage=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), max_size=3),
)
def test_every_file_becomes_a_standard_picture_or_a_message(kind_and_mode, size, kept, damage):
    kind, mode = kind_and_mode
    content = bytearray(sample(kind, mode, size))
    for place, value in damage:
        content[int(place * (len(content) - 1))] = value
    content = content[: round(len(content) * kept)]
    try:
        file = standard_picture(upload(bytes(content), f"foot.{EXTENSIONS[kind]}"))
    except ValidationError:
        assert damage or kept < 1
        return
    picture = opened(file)
    assert picture.mode in ("RGB", "RGBA")
    assert not picture.getexif()
    for made in ("AVIF", "JPEG"):
        encoded(picture.convert("RGB") if made == "JPEG" else picture, made)
