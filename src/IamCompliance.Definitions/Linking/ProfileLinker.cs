using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Programs;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Linking;

/// <summary>Resolves the names in a profile and types the values it sets.</summary>
internal sealed class ProfileLinker(ReferenceIndex index, DiagnosticSink sink)
{
    /// <summary>Types the values by control id; those with errors are missing.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<BoundParameter>> Link(ProfileFile? file, IReadOnlyList<ProgramEdition> editions)
    {
        var settings = new Dictionary<string, IReadOnlyList<BoundParameter>>(StringComparer.Ordinal);
        if (file is null)
            return settings;
        foreach (var program in file.Programs)
            index.CheckProgram(program.Value, program.Span, sink);
        foreach (var include in file.Include.Concat(file.Also))
            index.FindControl(include.Value, include.Span, sink);
        foreach (var exclude in file.Profile.Exclude)
            index.FindControl(exclude.Control, exclude.Span, sink);
        WarnOfDoubles(file.Programs.Select(p => (p.Value, p.Span)));
        WarnOfDoubles([
            .. file.Include.Concat(file.Also).Select(i => (i.Value, i.Span)),
            .. file.Profile.Exclude.Select(e => (e.Control, e.Span)),
        ]);
        foreach (var setting in file.Profile.Parameters)
        {
            if (
                index.FindControl(setting.Control, setting.Span, sink) is { } control
                && ParameterBinder.Bind(control, setting.Parameters, "profile", sink) is { } values
            )
                settings[control.Id] = Lay(control, setting, values, settings.TryGetValue(control.Id, out var outer) ? outer : []);
        }

        return settings;
    }

    // Settings come outermost first.
    private List<BoundParameter> Lay(
        Control control,
        ControlSetting setting,
        IReadOnlyList<BoundParameter> values,
        IReadOnlyList<BoundParameter> outer
    )
    {
        var laid = outer.ToList();
        foreach (var value in values)
        {
            var index = laid.FindIndex(o => o.Parameter.Name == value.Parameter.Name);
            var below = index < 0 ? null : laid[index];
            if (!CheckLoosening(control, value, below, setting))
                continue;
            if (below is null)
                laid.Add(value);
            else
                laid[index] = value.Over(below);
        }

        return laid;
    }

    private bool CheckLoosening(Control control, BoundParameter value, BoundParameter? outer, ControlSetting setting)
    {
        if (value.Reason is not null)
            return true;
        var node = setting.Parameters.First(p => p.Name.Value == value.Parameter.Name).Value;
        var text = YamlNodeDescription.Shorten(value.Value.Text);
        var help = $"Write `{{ value: {text}, reason: … }}`.";
        if (outer is not null && ParameterDirection.IsLooser(control, value.Parameter, value.Value, outer.Value))
        {
            sink.Report(
                LinkingDiagnostics.LooserThanOuterLayer,
                node.Span,
                help,
                value.Parameter.Name,
                text,
                YamlNodeDescription.Shorten(outer.Value.Text),
                outer.Source?.Path ?? outer.Origin
            );
            return false;
        }

        // Who repeats the value of an outer profile rests on the reason given there.
        if (outer is not null && LiteralValue.Normalise(outer.Value) == LiteralValue.Normalise(value.Value))
            return true;
        // Where no default fits anybody, there is none to be looser than.
        if (value.Parameter.MustBeSet || !ParameterDirection.IsLooser(control, value.Parameter, value.Value, value.Parameter.Default))
            return true;
        sink.Report(LinkingDiagnostics.LoosenedWithoutReason, node.Span, help, value.Parameter.Name, text, value.Parameter.Default.Text);
        return false;
    }

    private void WarnOfDoubles(IEnumerable<(string Name, SourceSpan Span)> names)
    {
        // What an outer profile lists already may be listed again: files are read apart.
        var seen = new HashSet<(string, string)>();
        foreach (var (name, span) in names.Where(n => !seen.Add((n.Span.Path, n.Name))))
            sink.Report(LinkingDiagnostics.ListedTwice, span, "Keep one of them.", YamlNodeDescription.Shorten(name));
    }
}
