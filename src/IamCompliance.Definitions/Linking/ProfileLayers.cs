using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Linking;

/// <summary>Finds the profile of the project among the profiles handed in, and lays it over those it extends.</summary>
internal sealed class ProfileLayers(DiagnosticSink sink)
{
    private const string ProjectProfile = "iamcompliance.yaml";

    private readonly Dictionary<string, ProfileLayer> layers = new(StringComparer.Ordinal);

    /// <summary>Takes a profile, also one with errors, whose content is null then.</summary>
    public void Add(SourceText source, ProfileFile? file)
    {
        if (layers.ContainsKey(source.Path))
            sink.Report(
                ReadingDiagnostics.SecondFile,
                SourceSpan.StartOf(source.Path),
                "Assess one project at a time.",
                source.Path,
                source.Path
            );
        else
            layers.Add(source.Path, new ProfileLayer(source.Path, file, LayerPath.FindExtended(source)));
    }

    /// <summary>Merges the project's profile with all it extends; null when there is none, or when it has errors.</summary>
    public ProfileFile? Merge()
    {
        if (FindInnermost() is not { } innermost)
            return null;
        var chain = new List<ProfileLayer>();
        for (var layer = innermost; layer is not null; layer = Next(layer, chain))
            chain.Add(layer);
        ReportOthers(innermost, chain);
        if (innermost.File is not { } file)
            return null;
        if (file.Profile.Accounts.Count == 0 && file.Profile.Organization is null && !file.NamesAccounts)
        {
            sink.Report(
                ReadingDiagnostics.MissingKey,
                file.Head,
                "Name the accounts, or the `organization` they belong to.",
                "accounts",
                "a profile"
            );
            return null;
        }

        chain.Reverse();
        return ProfileMerger.Merge(file, [.. chain.Select(l => l.File).OfType<ProfileFile>()], [.. chain.Select(l => l.Path)]);
    }

    // The project's own file stands at its root; handed in by hand, it may stand elsewhere, and is what nothing extends.
    private ProfileLayer? FindInnermost()
    {
        if (layers.TryGetValue(ProjectProfile, out var own))
            return own;
        var extended = new HashSet<string>(layers.Values.Select(l => l.Extends).OfType<string>(), StringComparer.Ordinal);
        var byPath = layers.Values.OrderBy(l => l.Path, StringComparer.Ordinal).ToList();
        return byPath.FirstOrDefault(l => !extended.Contains(l.Path)) ?? byPath.FirstOrDefault();
    }

    private ProfileLayer? Next(ProfileLayer layer, List<ProfileLayer> chain)
    {
        if (layer.Extends is null)
            return null;
        if (chain.FindIndex(l => l.Path == layer.Extends) is >= 0 and var first)
        {
            var through = string.Join(", ", chain.Skip(first).Select(l => $"`{l.Path}`"));
            sink.Report(LinkingDiagnostics.CyclicLayers, SpanOf(layer), "Let the outermost profile stand alone.", layer.Extends, through);
            return null;
        }

        if (layers.TryGetValue(layer.Extends, out var next))
            return next;
        sink.Report(
            LinkingDiagnostics.UnknownLayer,
            SpanOf(layer),
            "Correct the path, which starts at the folder of this file.",
            YamlNodeDescription.Shorten(layer.Extends)
        );
        return null;
    }

    // A profile with errors may be the one that extends them.
    private void ReportOthers(ProfileLayer innermost, List<ProfileLayer> chain)
    {
        if (innermost.File is null)
            return;
        foreach (var other in layers.Values.Where(l => !chain.Contains(l)).OrderBy(l => l.Path, StringComparer.Ordinal))
            sink.Report(
                ReadingDiagnostics.SecondFile,
                SourceSpan.StartOf(other.Path),
                "Assess one project at a time.",
                other.Path,
                innermost.Path
            );
    }

    private static SourceSpan SpanOf(ProfileLayer layer) => layer.File?.Extends?.Span ?? SourceSpan.StartOf(layer.Path);
}
