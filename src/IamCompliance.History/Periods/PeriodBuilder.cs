using IamCompliance.Evidence.Verifying;
using IamCompliance.History.Observed;

namespace IamCompliance.History.Periods;

/// <summary>Collects packages, one at a time and in any order, and makes the report of a period. Keeps a few words of each observation, not
/// the packages.</summary>
public sealed class PeriodBuilder(PeriodSettings settings)
{
    private sealed record Line(string Title, string Severity, List<TimedVerdict> Observations);

    private readonly List<PackageLine> packages = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly List<ChainProblem> unreadable = [];
    private readonly Dictionary<(string Account, string AccountId, string Control), Line> lines = [];
    private readonly WaiverHistory waivers = new();
    private readonly AttestationHistory attestations = new();

    /// <summary>Adds a package. The same package a second time, such as a zip beside its folder, changes nothing.</summary>
    public void Add(ObservedPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        if (!known.Add(package.ManifestSha256))
            return;
        var number = packages.Count;
        packages.Add(
            new PackageLine(
                package.Path,
                package.ManifestSha256,
                package.RunId,
                package.Time,
                package.Finished,
                package.Previous,
                package.ToolVersion
            )
        );
        foreach (var account in package.Accounts.Where(a => a.CaptureEnd < settings.To))
        {
            foreach (var control in account.Controls)
            {
                // A name that comes to mean another account begins another line.
                var key = (account.Name, account.AccountId, control.Name);
                if (!lines.TryGetValue(key, out var line))
                    lines[key] = line = new Line(control.Title, control.Severity, []);
                line.Observations.Add(new TimedVerdict(account.CaptureEnd, number, control.Outcome, control.Digest, control.InScope));
            }

            if (account.CaptureEnd < settings.From)
                continue;
            waivers.Add(account);
            attestations.Add(account);
        }
    }

    /// <summary>Notes a package that could not be read.</summary>
    public void AddUnreadable(string path, string problem) => unreadable.Add(new ChainProblem(path, problem));

    /// <summary>Makes the report.</summary>
    /// <param name="subjects">Reads the packages that subjects are drawn from.</param>
    public PeriodReport Finish(Func<string, ObservedPackage> subjects)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        foreach (var line in lines.Values)
            line.Observations.Sort(
                (a, b) => a.Time != b.Time ? a.Time.CompareTo(b.Time) : packages[a.Package].Finished.CompareTo(packages[b.Package].Finished)
            );
        var links = packages.ToDictionary(p => new ChainLink(p.Path, p.ManifestSha256, p.RunId, p.Finished, p.Previous));
        var order = ChainOrder.Of([.. links.Keys]);
        return new PeriodReport
        {
            Settings = settings,
            Packages = [.. order.Select(l => links[l])],
            Unreadable = [.. unreadable.OrderBy(u => u.Package, StringComparer.Ordinal)],
            ChainProblems =
            [
                .. order
                    .Zip(ChainOrder.FindBreaks(order))
                    .Where(b => b.Second is not null)
                    .Select(b => new ChainProblem(b.First.Package, b.Second!)),
            ],
            Timelines =
            [
                .. lines
                    .OrderBy(l => l.Key.Account, StringComparer.Ordinal)
                    .ThenBy(l => l.Key.AccountId, StringComparer.Ordinal)
                    .ThenBy(l => l.Key.Control, StringComparer.Ordinal)
                    .Select(l => Make(l.Key, l.Value)),
            ],
            Waivers = waivers.All,
            Attestations = attestations.All,
            Sample = new SubjectSample(settings, packages).Draw(
                lines.Select(l => (l.Key.Account, l.Key.Control, (IReadOnlyList<TimedVerdict>)l.Value.Observations)),
                subjects
            ),
        };
    }

    private Timeline Make((string Account, string AccountId, string Control) key, Line line)
    {
        var within = line.Observations.Where(o => o.Time >= settings.From).ToList();
        return new Timeline(
            key.Account,
            key.AccountId,
            key.Control,
            line.Title,
            line.Severity,
            within.Count,
            TimelineBuilder.Segments(line.Observations, settings),
            TimelineBuilder.Episodes(within),
            TimelineBuilder.ControlChanges(line.Observations, settings.From)
        );
    }
}
