// CMake wants a source in a library; the pictures of ":/icons" are linked in beside it.
