"""Make the site that browser tests open: the steps of `make run`, without doing again what never changes.

Runs in a process of its own, ``python -m tests.browser.prepare``, with the settings and the database of that site.
The empty database comes from the templates of the other tests, where there is one; the sizes of the demonstration's
pictures are kept in ``var/test-pictures`` until a picture, a size or a pinned package changes.
"""

import hashlib
import json
import os
import shutil
import tempfile
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command

COLUMNS = ("image__file", "filter_spec", "focal_point_key", "file", "width", "height")


def main() -> None:
    django.setup()
    from tests.support.databases import TEMPLATES, SQLiteFiles, fingerprint  # noqa: PLC0415 - after setup

    template = SQLiteFiles().template(fingerprint())
    if Path(template).exists():
        shutil.copyfile(template, settings.DATABASES["default"]["NAME"])
    else:
        call_command("migrate", verbosity=0)
    call_command("sync_roles")
    call_command("load_demo")
    kept = TEMPLATES.parent / "test-pictures" / digest_of_pictures()
    take(kept)
    call_command("prepare_pictures")
    keep(kept)


def digest_of_pictures() -> str:
    """Changes whenever a prepared picture may come out different."""
    project = settings.BASE_DIR / "concordpodiatry"
    files = [settings.BASE_DIR / "requirements.txt", *(project / "images").rglob("*.py")]
    files += [*(project / "demo" / "pictures").iterdir(), project / "demo" / "library.py"]
    digest = hashlib.sha256()
    for file in sorted(files):
        digest.update(str(file.relative_to(settings.BASE_DIR)).encode() + file.read_bytes())
    return digest.hexdigest()[:16]


def take(kept: Path) -> None:
    """Give the pictures of the new site the sizes that were made before."""
    from concordpodiatry.images.models import SiteImage, SiteRendition  # noqa: PLC0415 - after setup

    if not kept.is_dir():
        return
    pictures = dict(SiteImage.objects.values_list("file", "pk"))
    shutil.copytree(kept / "media", settings.MEDIA_ROOT, dirs_exist_ok=True)
    SiteRendition.objects.bulk_create(
        SiteRendition(image_id=pictures[picture], **row)
        for picture, row in json.loads((kept / "rows.json").read_text())
        if picture in pictures
    )


def keep(kept: Path) -> None:
    """Keep all sizes for the next time; two runs at once may both do so, and one of them wins."""
    from concordpodiatry.images.models import SiteRendition  # noqa: PLC0415 - after setup

    if kept.is_dir():
        return
    kept.parent.mkdir(parents=True, exist_ok=True)
    for outdated in kept.parent.iterdir():
        shutil.rmtree(outdated, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(dir=kept.parent.parent, prefix="test-pictures-"))
    rows = []
    for picture, *values in SiteRendition.objects.values_list(*COLUMNS):
        row = dict(zip(COLUMNS[1:], values, strict=True))
        copy = folder / "media" / row["file"]
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(Path(settings.MEDIA_ROOT) / row["file"], copy)
        rows.append((picture, row))
    (folder / "rows.json").write_text(json.dumps(rows))
    try:
        folder.rename(kept)
    except OSError:  # Another run was faster.
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "concordpodiatry.settings.dev")
    main()
