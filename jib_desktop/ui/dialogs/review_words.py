"""What stands around the rows of a review: where they come from, how they were read, what saving does."""

from __future__ import annotations

from jib_desktop.rules.problems import Problem
from jib_desktop.services.review import Plan
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.review_cells import counted
from jib_desktop.ui.dialogs.review_rows import Review
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.texts import listed, translate
from jib_desktop.ui.widgets.sentence import plain


def source_words(plan: Plan) -> str:
    """Return file, sheet, when it left here and who edited it last."""
    origin = plan.origin
    parts = [plan.source]
    if origin.sheet:
        parts.append(translate("Review", "sheet “{sheet}”").format(sheet=origin.sheet))
    if origin.left_at is None:
        parts.append(counted(translate("Review", "%n row(s)", "", len(plan.rows)), len(plan.rows)))
        return " · ".join(parts)
    left = formats.day_in_words(origin.left_at.astimezone().date())
    if origin.edited_at is not None and origin.edited_by:
        until = formats.day_in_words(origin.edited_at.astimezone().date())
        words = translate("Review", "left here on {left}, edited by {who} until {until}")
        parts.append(words.format(left=left, who=origin.edited_by, until=until))
    else:
        parts.append(translate("Review", "left here on {left}").format(left=left))
    return " · ".join(parts)


def columns_words(plan: Plan) -> str:
    """Return how many columns of the file are known, and which are left out."""
    known, left = len(plan.origin.letters), len(plan.left_out)
    if not left:
        return translate("Review", "All columns are known.")
    names = listed(translate("Review", "“{word}”").format(word=word) for word in plan.left_out)
    if not known:
        return translate("Review", "Left out, because not known: {headers}").format(headers=names)
    words = translate("Review", "{known} of {total} known. Left out: {headers}")
    return words.format(known=known, total=known + left, headers=names)


def sentences(problems: tuple[Problem, ...]) -> str:
    """Return sentences as rich text, one below the other."""
    found = "<br>".join(plain(problem_sentence(one)) for one in problems)
    return f'<span style="color:$text_2">{found}</span>' if found else ""


def save_words(review: Review) -> str:
    """Return what the button writes."""
    written = review.written()
    changed, new = formats.number(written["changed"]), formats.number(written["new"])
    if written["changed"] and written["new"]:
        return translate("Review", "Save {changed} changed and {new} new").format(changed=changed, new=new)
    if written["changed"]:
        return translate("Review", "Save {changed} changed").format(changed=changed)
    if written["new"]:
        return translate("Review", "Save {new} new").format(new=new)
    return translate("Review", "Save")


def reason_words(review: Review) -> str:
    """Return why nothing can be saved yet; empty if it can."""
    if open_now := review.open_conflicts:
        words = translate(
            "Review", "%n conflict(s) are still open. Decide them, or keep all as here.", "", open_now
        )
        return counted(words, open_now)
    if any(review.written().values()):
        return ""
    if any(review.counts[verdict] for verdict in ("conflict", "changed", "new")):
        if review.ticked()["conflict"]:
            return translate("Review", "Everything stays as it is here, so there is nothing to save.")
        return translate("Review", "Nothing is ticked, so there is nothing to save.")
    if review.counts["rejected"]:
        return translate("Review", "Nothing can be taken in: see the rejected rows.")
    return translate("Review", "The file changes nothing here.")


def marked_words(count: int) -> str:
    """Return what the button for the sender does."""
    words = translate("Review", "Save a workbook with the %n rejected row(s) marked …", "", count)
    return counted(words, count)
