"""Files of a repository at one commit, straight out of its git directory: a snapshot has no work tree."""
import pathlib
import re
import subprocess

AT_ONCE = 40


class Snapshot:
    """FOLDER/owner+name, with or without ``repo`` and ``.git`` below it."""

    def __init__(self, folder, repository, commit):
        place = pathlib.Path(folder) / repository.replace("/", "+")
        found = [path for path in (place / "repo/.git", place / "repo", place / ".git", place) if (path / "objects").is_dir()]
        if not found:
            raise FileNotFoundError(f"no snapshot of {repository} at {place}")
        self.git_directory, self.commit = found[0], commit

    def files(self, pattern):
        """Paths that match, in git's order, with their blobs' names."""
        listed = self._git("ls-tree", "-r", "-z", self.commit).decode("utf-8", "replace").split("\0")
        entries = [entry.split("\t", 1) for entry in listed if entry]
        return [(path, about.split()[2]) for about, path in entries if re.search(pattern, path)]

    def contents(self, files):
        """(path, bytes) of each, a few at a time; what a snapshot lacks (files of 4 MiB and more) is left out."""
        for start in range(0, len(files), AT_ONCE):
            some = files[start:start + AT_ONCE]
            answer = self._git("cat-file", "--batch", given="".join(blob + "\n" for _, blob in some).encode())
            at = 0
            for path, _ in some:
                end = answer.index(b"\n", at)
                head, at = answer[at:end].split(), end + 1
                if len(head) == 3:
                    size = int(head[2])
                    yield path, answer[at:at + size]
                    at += size + 1

    def _git(self, *words, given=None):
        return subprocess.run(["git", "--git-dir", self.git_directory, *words], input=given, capture_output=True, check=True).stdout
