"""The website of Concord Podiatry: the project and the foundations its features stand on."""
