from django.apps import AppConfig


class LocationsConfig(AppConfig):
    name = "locations"
    next_change = "locations.moments.next_change"
