using System.Security.Cryptography;
using System.Text;
using IamCompliance.History.Observed;

namespace IamCompliance.History.Periods;

/// <summary>
/// Draws subjects for a person to look at: first verdicts that had subjects in scope, each as likely as any other, then one subject of
/// each. What is drawn is what has the smallest SHA-256 of seed and name, so that anybody can draw the same again and nobody can choose.
/// </summary>
internal sealed class SubjectSample(PeriodSettings settings, IReadOnlyList<PackageLine> packages)
{
    private sealed record Drawn(string Hash, string Account, string Control, TimedVerdict Verdict);

    /// <summary>Draws.</summary>
    /// <param name="lines">The observations of each control on each account.</param>
    /// <param name="read">Reads the package of a path with its subjects.</param>
    public IReadOnlyList<SampledSubject> Draw(
        IEnumerable<(string Account, string Control, IReadOnlyList<TimedVerdict> Observations)> lines,
        Func<string, ObservedPackage> read
    )
    {
        var drawn = new SortedSet<Drawn>(Comparer<Drawn>.Create((a, b) => string.CompareOrdinal(a.Hash, b.Hash)));
        foreach (var (account, control, observations) in settings.SampleSize == 0 ? [] : lines)
        {
            foreach (var observation in observations.Where(o => o.Time >= settings.From && o.InScope > 0))
            {
                drawn.Add(new Drawn(Hash(packages[observation.Package].ManifestSha256, account, control), account, control, observation));
                if (drawn.Count > settings.SampleSize)
                    drawn.Remove(drawn.Max!);
            }
        }

        var subjects = drawn
            .GroupBy(d => d.Verdict.Package)
            .SelectMany(group =>
            {
                var package = read(packages[group.Key].Path);
                return group.Select(d => (d.Hash, Subject: Find(package, d)));
            });
        return [.. subjects.Where(s => s.Subject is not null).OrderBy(s => s.Hash, StringComparer.Ordinal).Select(s => s.Subject!)];
    }

    private SampledSubject? Find(ObservedPackage package, Drawn drawn)
    {
        var control = package.Accounts.FirstOrDefault(a => a.Name == drawn.Account)?.Controls.FirstOrDefault(c => c.Name == drawn.Control);
        return control?.Subjects.MinBy(s => Hash(drawn.Hash, s.Subject), StringComparer.Ordinal) is { } subject
            ? new SampledSubject(package.Path, drawn.Verdict.Time, drawn.Account, drawn.Control, subject.Subject, subject.Outcome)
            : null;
    }

    private string Hash(params ReadOnlySpan<string> names) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [settings.Seed, .. names]))));
}
