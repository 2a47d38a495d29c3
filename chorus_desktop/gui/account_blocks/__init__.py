"""The blocks of « Mon compte » that stand on their own."""
