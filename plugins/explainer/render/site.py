"""What every page shows of the site as a whole."""

from __future__ import annotations

from .edition import Edition
from .feed import CHANGES, feed_links
from .page import NAVIGATION, edition_home, index_link
from .views import Link, SiteView


def site_view(edition: Edition, stylesheet: str, script: str, static: str) -> SiteView:
    """The site's frame in one language; stylesheet, script and static are addresses ready for href."""
    settings = edition.site.settings
    _ = edition.locale.gettext
    timeline = Link(_("Timeline"), edition.index("TIMELINE"), "timeline")
    corrections = Link(_("Corrections"), edition.index("CORRECTIONS"), "corrections")
    data = Link(_("Data"), edition.index("DATA"), "data")
    pages = [page for page in edition.site.pages if page.published and page.template == "page" and page.indexable]
    return SiteView(
        name=settings.site_name_in(edition.lang),
        tagline=settings.tagline_in(edition.lang),
        lang=edition.lang,
        default_lang=settings.lang,
        locale=edition.locale.with_country,
        home=edition_home(edition),
        nav=(*(index_link(edition, kind) for kind in NAVIGATION), timeline),
        footer=(*(edition.page_link(page) for page in pages if page.origin.lang == edition.lang), corrections, data),
        feed=feed_links(edition, CHANGES),
        stylesheet=stylesheet,
        script=script,
        static=static,
        search=edition.index("SEARCH") if settings.search else "",
        repository=settings.repository,
        host=settings.site_url.removesuffix(settings.base),
    )
