// CMake wants a source in a library; the translations of ":/i18n" are linked in beside it.
