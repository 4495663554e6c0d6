"""The demonstration practice: content as readable Python and pictures drawn for it; never installed in production."""
