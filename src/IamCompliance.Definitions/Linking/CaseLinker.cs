using IamCompliance.Definitions.Cases;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Diagnostics;

namespace IamCompliance.Definitions.Linking;

/// <summary>Checks cases against their controls. A control stays only if its cases show every outcome it can give, now or when it was
/// packed.</summary>
internal sealed class CaseLinker(DiagnosticSink sink)
{
    /// <summary>Takes every control as it is: somebody has checked its cases before.</summary>
    public static (
        IReadOnlyList<ControlFile> Controls,
        IReadOnlyList<ControlCase> Cases,
        IReadOnlyList<EquivalentMutant> EquivalentMutants
    ) Trust(UnlinkedDefinitions files) => ([.. files.Controls.OrderBy(f => f.Control.Id, StringComparer.Ordinal)], [], []);

    public (IReadOnlyList<ControlFile> Controls, IReadOnlyList<ControlCase> Cases, IReadOnlyList<EquivalentMutant> EquivalentMutants) Link(
        UnlinkedDefinitions files
    )
    {
        var byDirectory = files.Cases.ToLookup(c => c.Directory, StringComparer.Ordinal);
        var controls = new List<ControlFile>();
        var cases = new List<ControlCase>();
        var equivalents = new List<EquivalentMutant>();
        foreach (var file in files.Controls.OrderBy(f => f.Control.Id, StringComparer.Ordinal))
        {
            var path = file.Control.Span.Path;
            var beside = byDirectory[path.Substring(0, path.LastIndexOf('/') + 1)].FirstOrDefault();
            if (beside is null && file.IsProven)
            {
                controls.Add(file);
                continue;
            }

            if (!Check(file.Control, beside))
                continue;
            controls.Add(file);
            cases.AddRange(beside!.Cases);
            equivalents.AddRange(beside.EquivalentMutants);
        }

        return (controls, cases, equivalents);
    }

    private bool Check(Control control, CasesFile? file)
    {
        var before = sink.ErrorCount;
        var reachable = ReachableOutcomes.Of(control);
        foreach (var each in file?.Cases ?? [])
            Check(each, control, reachable);
        if (sink.ErrorCount > before || file is { HasErrors: true })
            return false;
        var missing = reachable.Except((file?.Cases ?? []).Select(c => c.Outcome)).ToList();
        if (missing.Count == 0)
            return true;
        sink.Report(
            LinkingDiagnostics.MissingCase,
            file?.Span ?? Text.SourceSpan.StartOf(control.Span.Path),
            file is null ? "Write `cases.yaml` beside the control." : "Add a case for each.",
            control.Id,
            string.Join(", ", missing.Select(m => $"`{m}`"))
        );
        return false;
    }

    private void Check(ControlCase each, Control control, IReadOnlyList<string> reachable)
    {
        if (!reachable.Contains(each.Outcome))
            sink.Report(
                LinkingDiagnostics.ImpossibleOutcome,
                each.Span,
                $"It can give {string.Join(", ", reachable.Select(r => $"`{r}`"))}.",
                control.Id,
                each.Outcome
            );
        if (each.Subjects.Count == 0 && each.Outcome is CaseOutcomes.Pass or CaseOutcomes.Fail && control.Demand is not RequireCountDemand)
            sink.Report(
                ReadingDiagnostics.MissingKey,
                each.Span,
                "Name every subject in scope with its outcome.",
                "subjects",
                "a case that passes or fails"
            );
        ParameterBinder.Bind(control, each.Parameters, "case", sink);
    }
}
