"""From answers to screens: the dashboards."""
