using IamCompliance.Definitions.Coverage;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Oscal.Model;

/// <summary>Says which requirements of the chosen programs a run has nothing to say about.</summary>
internal static class NotReviewed
{
    /// <summary>Writes them in words; null when there are none.</summary>
    public static string? Words(OscalRun run)
    {
        var catalogue = run.Run.Catalogue;
        var reviewed = run.Requirements.Reviewed.Select(f => f.Requirement.Reference).ToHashSet();
        string?[] sentences =
        [
            Sentence("No control tests yet", catalogue.Uncovered),
            Sentence("AWS answers for", Untested.With(catalogue, CoverageState.Inherited)),
            Sentence(
                "Planned, but left out of this run:",
                run.Requirements.Planned.Select(r => r.Reference).Where(r => !reviewed.Contains(r))
            ),
            run.Run.ScopeNote,
        ];
        var words = string.Join(' ', sentences.OfType<string>());
        return words.Length == 0 ? null : words;
    }

    private static string? Sentence(string start, IEnumerable<Definitions.Controls.RequirementReference> references)
    {
        var names = references.Select(r => $"{r.Program} {r.Requirement}").ToList();
        return names.Count == 0 ? null : $"{start} {string.Join(", ", names)}.";
    }
}
