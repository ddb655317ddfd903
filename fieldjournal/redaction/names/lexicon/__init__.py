"""What is made of the names somebody listed: their parts and forms, and which of them one word may be."""
