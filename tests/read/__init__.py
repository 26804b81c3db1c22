"""Reading: what stands in a file is what the site takes it for."""
