"""The prepared sizes of every picture, in one place for the template tag and for the preparing."""

FORMATS = ("avif", "jpeg")
WIDTHS = (320, 640, 960, 1280)
FILTER_SPECS = tuple(f"format-{file_format}|width-{width}" for file_format in FORMATS for width in WIDTHS)

# How wide a picture is shown, by the place it stands in: what the browser chooses the right file by.
SIZES = {
    "card": "(min-width: 75rem) 17rem, (min-width: 62rem) 22vw, (min-width: 38rem) 45vw, 92vw",
    "row": "(min-width: 62rem) 11rem, (min-width: 38rem) 45vw, 92vw",
    "feature": "(min-width: 75rem) 42rem, (min-width: 62rem) 55vw, 92vw",
    "head": "(min-width: 75rem) 30rem, (min-width: 62rem) 38vw, 92vw",
    "arch": "(min-width: 75rem) 35rem, (min-width: 62rem) 46vw, 92vw",
    "text": "(min-width: 38rem) 36rem, 92vw",
}
SHARING_SPEC = "format-jpeg|fill-1200x630"
PREPARED_SPECS = (*FILTER_SPECS, SHARING_SPEC)
# The still picture of a video, in its shape.
POSTER_SPEC = "format-jpeg|fill-960x540"
