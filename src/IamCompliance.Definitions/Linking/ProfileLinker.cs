using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Diagnostics;
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
        foreach (var include in file.Include)
            index.FindControl(include.Value, include.Span, sink);
        foreach (var exclude in file.Profile.Exclude)
            index.FindControl(exclude.Control, exclude.Span, sink);
        WarnOfDoubles(file.Programs.Select(p => (p.Value, p.Span)));
        WarnOfDoubles([.. file.Include.Select(i => (i.Value, i.Span)), .. file.Profile.Exclude.Select(e => (e.Control, e.Span))]);
        foreach (var setting in file.Profile.Parameters)
        {
            if (index.FindControl(setting.Control, setting.Span, sink) is { } control && ParameterBinder.Bind(control, setting.Parameters, "profile", sink) is { } values)
                settings[control.Id] = [.. values.Where(v => CheckLoosening(control, v, setting))];
        }

        return settings;
    }

    private bool CheckLoosening(Control control, BoundParameter value, ControlSetting setting)
    {
        if (value.Reason is not null || !ParameterDirection.IsLooser(control, value.Parameter, value.Value, value.Parameter.Default))
            return true;
        var node = setting.Parameters.First(p => p.Name.Value == value.Parameter.Name).Value;
        sink.Report(LinkingDiagnostics.LoosenedWithoutReason, node.Span, $"Write `{{ value: {YamlNodeDescription.Shorten(value.Value.Text)}, reason: … }}`.", value.Parameter.Name, YamlNodeDescription.Shorten(value.Value.Text), value.Parameter.Default.Text);
        return false;
    }

    private void WarnOfDoubles(IEnumerable<(string Name, SourceSpan Span)> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, span) in names.Where(n => !seen.Add(n.Name)))
            sink.Report(LinkingDiagnostics.ListedTwice, span, "Keep one of them.", YamlNodeDescription.Shorten(name));
    }
}
