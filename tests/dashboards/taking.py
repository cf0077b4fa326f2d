"""What somebody takes away from a page."""

from playwright.sync_api import Download, Page


def taken_away(page: Page, name: str) -> Download:
    """The file that the button with this name gives."""
    with page.expect_download() as taken:
        page.get_by_role("button", name=name, exact=True).click()
    return taken.value
