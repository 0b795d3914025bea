using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Programs;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Linking;

/// <summary>Merges each edition with the one it extends: same ids replace in place, removed ids go, new ones take their place among the
/// numbers, or follow.</summary>
internal sealed class EditionMerger(IReadOnlyList<ProgramFile> files, ReferenceIndex index, DiagnosticSink sink)
{
    private readonly Dictionary<(string, string), ProgramFile> byEdition = files.ToDictionary(f => (f.Program, f.Edition.Edition));
    private readonly Dictionary<ProgramFile, ProgramEdition?> done = [];

    public IEnumerable<ProgramEdition> Merge() => files.Select(MergeOne).OfType<ProgramEdition>();

    // Walks down to an edition that stands alone or is done, then merges upwards: chains may be long, so no recursion.
    private ProgramEdition? MergeOne(ProgramFile file)
    {
        var chain = new Stack<ProgramFile>();
        var onChain = new HashSet<ProgramFile>();
        ProgramFile? next = file;
        while (next is not null && !done.ContainsKey(next))
        {
            if (!onChain.Add(next))
            {
                ReportCycle([.. chain.Reverse().SkipWhile(f => f != next)]);
                foreach (var broken in chain)
                    done[broken] = null;
                return null;
            }

            chain.Push(next);
            next = FindBase(next);
        }

        foreach (var current in chain)
            done[current] = MergeWithBase(current);
        return done[file];
    }

    private ProgramFile? FindBase(ProgramFile file) =>
        file.Extends is not null && byEdition.TryGetValue((file.Program, file.Extends.Value), out var found) ? found : null;

    private ProgramEdition? MergeWithBase(ProgramFile file)
    {
        if (file.Extends is null)
            return file.Edition;
        if (FindBase(file) is not { } baseFile)
        {
            if (!index.HasEdition(file.Program, file.Extends.Value))
                sink.Report(
                    LinkingDiagnostics.UnknownEdition,
                    file.Extends.Span,
                    DidYouMean.Help(file.Extends.Value, index.EditionsOf(file.Program).Where(e => e != file.Edition.Edition)),
                    file.Program,
                    YamlNodeDescription.Shorten(file.Extends.Value)
                );
            return null;
        }

        return done[baseFile] is { } edition
            ? file.Edition with
            {
                Requirements = Merge(file, edition),
                Inherited = file.Edition.Inherited ?? edition.Inherited,
            }
            : null;
    }

    private List<Requirement> Merge(ProgramFile file, ProgramEdition edition)
    {
        var before = new HashSet<string>(edition.Requirements.Select(r => r.Id), StringComparer.Ordinal);
        foreach (var unknown in file.Removed.Where(r => !before.Contains(r.Value)))
            sink.Report(
                LinkingDiagnostics.UnknownRequirement,
                unknown.Span,
                DidYouMean.Help(unknown.Value, before),
                YamlNodeDescription.Shorten(unknown.Value),
                edition.Id
            );
        var removed = new HashSet<string>(file.Removed.Select(r => r.Value), StringComparer.Ordinal);
        var own = file.Edition.Requirements.ToDictionary(r => r.Id, StringComparer.Ordinal);
        var merged = edition
            .Requirements.Where(r => !removed.Contains(r.Id))
            .Select(r => own.TryGetValue(r.Id, out var replaced) ? replaced : r)
            .ToList();
        foreach (var added in file.Edition.Requirements.Where(r => !before.Contains(r.Id) || removed.Contains(r.Id)))
            Insert(merged, added);
        return merged;
    }

    // 1.20 of a new edition stands between 1.19 and 1.21 of the old one, as it does in print.
    private static void Insert(List<Requirement> merged, Requirement added)
    {
        var place = merged.FindIndex(r => NaturalOrder.Instance.Compare(r.Id, added.Id) > 0);
        merged.Insert(place < 0 ? merged.Count : place, added);
    }

    private void ReportCycle(IReadOnlyList<ProgramFile> cycle)
    {
        var through = string.Join(", ", cycle.Select(f => $"`{f.Edition.Edition}`"));
        foreach (var file in cycle)
            sink.Report(
                LinkingDiagnostics.CyclicExtends,
                file.Extends!.Span,
                "Let the oldest edition stand alone.",
                file.Edition.Id,
                through
            );
    }
}
