"""Files of a repository at one commit, straight out of its git directory: a snapshot has no work tree."""
import pathlib
import re
import subprocess
import tempfile


class Snapshot:
    """FOLDER/owner+name, with or without ``repo`` and ``.git`` below it."""

    def __init__(self, folder, repository, commit):
        place = pathlib.Path(folder) / repository.replace("/", "+")
        found = [path for path in (place / "repo/.git", place / "repo", place / ".git", place) if (path / "objects").is_dir()]
        if not found:
            raise FileNotFoundError(f"no snapshot of {repository} at {place}")
        self.git, self.commit = ["git", "--git-dir", str(found[0])], commit

    def files(self, pattern):
        """Paths that match, in git's order, with their blobs' names."""
        listed = subprocess.run([*self.git, "ls-tree", "-r", "-z", self.commit], capture_output=True, check=True).stdout
        listed = listed.decode("utf-8", "replace").split("\0")
        entries = [entry.split("\t", 1) for entry in listed if entry]
        return [(path, about.split()[2]) for about, path in entries if re.search(pattern, path)]

    def contents(self, files):
        """(path, bytes) of each, one by one; what a snapshot lacks (files of 4 MiB and more) is left out."""
        with tempfile.TemporaryFile() as names:
            names.write("".join(f"{blob}\n" for _, blob in files).encode())
            names.seek(0)
            with subprocess.Popen([*self.git, "cat-file", "--batch", "--buffer"], stdin=names, stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL) as reading:
                for path, _ in files:
                    head = reading.stdout.readline().split()
                    if len(head) == 3:
                        content = reading.stdout.read(int(head[2]) + 1)
                        yield path, content[:-1]
                reading.stdout.close()
