"""The speeds that the program promises, each beside its bare limit (performance.md): `make benchmark`."""
