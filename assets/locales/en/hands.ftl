# What the program says in answer to keys.

level-became = Worse than this is fail: written as “acceptable from { $value }”
