"""Rows as pictures: networkx says where things stand, pyvis keeps what the canvas draws."""

from dashboards.networks.around import around
from dashboards.networks.chains import chains
from dashboards.networks.organisation import organisation
from dashboards.networks.picture import Picture
from dashboards.networks.rows import Row

__all__ = ["Picture", "Row", "around", "chains", "organisation"]
