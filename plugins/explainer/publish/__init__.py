"""Views → files: pages, feeds, sitemap, data downloads, and the exchange that makes them the site."""
