using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Waivers;

namespace IamCompliance.Definitions.Linking;

/// <summary>Resolves the controls and accounts that waivers name. Waivers that name unknown ones are left out.</summary>
internal sealed class WaiverLinker(ReferenceIndex index, DiagnosticSink sink)
{
    public IReadOnlyList<Waiver> Link(IReadOnlyList<WaiverEntry> entries, Profile? profile) =>
        [.. entries.Where(e => Check(e, profile)).Select(e => e.Waiver)];

    private bool Check(WaiverEntry entry, Profile? profile)
    {
        var before = sink.ErrorCount;
        if (index.FindControl(entry.Control.Value, entry.Control.Span, sink) is { } control)
            CheckTags(entry, control);
        AccountNames.Check(entry.Account, profile, sink);
        return sink.ErrorCount == before;
    }

    /// <summary>Warns of waivers that can never be of use, because their control is not assessed.</summary>
    public void CheckSelected(IReadOnlyList<WaiverEntry> entries, IReadOnlyList<BoundControl> selected)
    {
        var ids = new HashSet<string>(selected.Select(s => s.Control.Id), StringComparer.Ordinal);
        foreach (var entry in entries.Where(e => !ids.Contains(e.Waiver.Control) && index.Has(e.Waiver.Control)))
            sink.Report(
                LinkingDiagnostics.WaivedControlNotSelected,
                entry.Control.Span,
                "Delete the waiver, or choose the control.",
                entry.Waiver.Control
            );
    }

    private void CheckTags(WaiverEntry entry, Control control)
    {
        if (!entry.Waiver.Selector.AsksForTags)
            return;
        if (control.Demand is RequireCountDemand)
            sink.Report(
                LinkingDiagnostics.NoTags,
                entry.Resources.Span,
                "Its subject is the account, or a region of it: choose it by `arn`.",
                control.Id
            );
        else if (control.Resource.Configuration.FindProperty("tags") is not { Type.Kind: Resources.ValueKind.Map })
            sink.Report(
                LinkingDiagnostics.NoTags,
                entry.Resources.Span,
                $"{control.Resource.Name} has no property `tags`: choose by `arn` or `exactly`.",
                control.Id
            );
    }
}
