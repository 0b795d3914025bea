using System.CommandLine;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;
using IamCompliance.Snapshots.Acceptance;
using IamCompliance.Snapshots.Naming;

namespace IamCompliance.Cli.Checking;

/// <summary><c>iamc accept</c>: makes received evidence the verified one, after a person has read it, and removes what no test
/// owns.</summary>
internal static class AcceptCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "the project folder that holds evidence/", DefaultValueFactory = _ => "." };
        var control = CommonOptions.Control();
        var dryRun = new Option<bool>("--dry-run") { Description = "list what waits and what no test owns, change nothing" };
        var command = new Command(
            "accept",
            """
            Make received evidence the verified one, and remove evidence that no test owns any more: of a control or an
            account that is not selected. Read it first: `git diff` shows afterwards what you accepted.

            Examples:
              iamc accept examples/getting-started --dry-run
              iamc accept examples/getting-started --control user-console-mfa
            """
        )
        {
            path,
            control,
            dryRun,
        };
        command.SetWork(
            (parsed, _) =>
            {
                var folder = parsed.GetRequiredValue(path);
                if (!Directory.Exists(folder))
                    throw new UsageException($"`{folder}` does not exist", "name the project folder that holds evidence/");
                var snapshots = new SnapshotFolder(Path.GetFullPath(folder));
                var names = (parsed.GetValue(control) ?? []).Select(SnapshotFileName.From).ToList();
                var inventory = SnapshotInventory.Read(snapshots);
                var owners = SnapshotOwners.Find(snapshots, inventory);
                // What no test owns is not accepted: it would be read as evidence of something.
                var pending = inventory
                    .Pending.Where(p => !owners.Orphans.Contains(p.ReceivedPath) && IsAsked(p.VerifiedPath, names))
                    .ToList();
                var orphans = owners.Orphans.Where(o => IsAsked(o, names)).ToList();
                Settle(pending, orphans, snapshots, parsed.GetValue(dryRun));
                if (owners.Doubt is { } doubt && inventory.HasFiles)
                    Terminal.Line(doubt);
                return Task.FromResult(ExitCodes.Pass);
            }
        );
        return command;
    }

    private static void Settle(List<PendingSnapshot> pending, List<string> orphans, SnapshotFolder snapshots, bool isDryRun)
    {
        foreach (var snapshot in pending)
        {
            if (!isDryRun)
                SnapshotAcceptance.Accept(snapshot);
            Terminal.Line($"{(snapshot.IsNew ? "new    " : "changed")} {snapshots.Relative(snapshot.VerifiedPath)}");
        }

        foreach (var orphan in orphans)
        {
            if (!isDryRun)
                SnapshotAcceptance.Remove(orphan);
            Terminal.Line($"{(isDryRun ? "orphan " : "removed")} {snapshots.Relative(orphan)}");
        }

        Terminal.Line(
            pending.Count + orphans.Count == 0 ? "Nothing waits for acceptance." : Summary(pending.Count, orphans.Count, isDryRun)
        );
    }

    private static string Summary(int pending, int orphans, bool isDryRun)
    {
        var removed = orphans == 0 ? "" : $", {orphans} {(isDryRun ? "that no test owns would be removed" : "that no test owned removed")}";
        return $"{pending} {(isDryRun ? "waiting" : "accepted")}{removed}";
    }

    private static bool IsAsked(string path, List<string> names) =>
        names.Count == 0
        || names.Any(n =>
            Path.GetFileName(path) is var file
            && (file == $"{n}.verified.{SnapshotLocation.Extension}" || file == $"{n}.received.{SnapshotLocation.Extension}")
        );
}
