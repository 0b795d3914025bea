using System.CommandLine;
using IamCompliance.Cli.Output;
using IamCompliance.Snapshots.Acceptance;
using IamCompliance.Snapshots.Naming;

namespace IamCompliance.Cli.Commands;

/// <summary><c>iamc accept</c>: makes received evidence the verified one, after a person has read it.</summary>
internal static class AcceptCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "the project folder that holds evidence/", DefaultValueFactory = _ => "." };
        var control = CommonOptions.Control();
        var dryRun = new Option<bool>("--dry-run") { Description = "list what waits, change nothing" };
        var command = new Command(
            "accept",
            """
            Make received evidence the verified one. Read it first: `git diff` shows afterwards what you accepted.

            Examples:
              iamc accept examples/getting-started --dry-run
              iamc accept examples/getting-started --control user-console-mfa
            """)
        {
            path, control, dryRun,
        };
        command.SetWork((parsed, _) =>
        {
            var folder = parsed.GetRequiredValue(path);
            if (!Directory.Exists(folder))
                throw new UsageException($"`{folder}` does not exist", "name the project folder that holds evidence/");
            var snapshots = new SnapshotFolder(Path.GetFullPath(folder));
            var names = (parsed.GetValue(control) ?? []).Select(SnapshotFileName.From).ToList();
            var pending = SnapshotInventory.Read(snapshots).Pending
                .Where(p => names.Count == 0 || names.Any(n => Path.GetFileName(p.VerifiedPath) == $"{n}.verified.{SnapshotLocation.Extension}"))
                .ToList();
            foreach (var snapshot in pending)
            {
                if (!parsed.GetValue(dryRun))
                    SnapshotAcceptance.Accept(snapshot);
                Terminal.Line($"{(snapshot.IsNew ? "new    " : "changed")} {snapshots.Relative(snapshot.VerifiedPath)}");
            }

            Terminal.Line(pending.Count == 0 ? "Nothing waits for acceptance." : $"{pending.Count} {(parsed.GetValue(dryRun) ? "waiting" : "accepted")}");
            return Task.FromResult(ExitCodes.Pass);
        });
        return command;
    }
}
