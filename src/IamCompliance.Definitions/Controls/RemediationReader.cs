using System.Text.RegularExpressions;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Controls;

/// <summary>Reads how to mend a failure, and checks that the placeholders of the command can be filled.</summary>
internal sealed class RemediationReader(DiagnosticSink sink)
{
    private static readonly MappingShape Shape = new("the remediation", ["text"], ["cli"]);
    private static readonly Regex Placeholder = new("\\{([A-Za-z][A-Za-z0-9.]*)\\}", RegexOptions.CultureInvariant);

    public Remediation Read(MappingReader control, ControlSubject? subject)
    {
        if (control.Find("remediation") is not { } node || MappingReader.Open(node, Shape, sink) is not { } map)
            return new Remediation(string.Empty, null);
        if (subject is not null && map.Scalar("cli") is { } cli)
            CheckPlaceholders(cli, subject);
        return new Remediation(map.Text("text"), map.Find("cli") is YamlScalar command ? command.Value : null);
    }

    private void CheckPlaceholders(YamlScalar cli, ControlSubject subject)
    {
        foreach (var name in Placeholder.Matches(cli.Value).Cast<Match>().Select(m => m.Groups[1].Value).Distinct())
        {
            if (!Resolves(name, subject.Type) && !Resolves(name, subject.Resource.Configuration))
                sink.Report(LinkingDiagnostics.UnknownPlaceholder, cli.Span, Help(name, subject), name, subject.Resource.Name);
        }
    }

    private static bool Resolves(string name, PropertyType type) =>
        PropertyPathReader.Read(name, default, type, string.Empty, new DiagnosticSink()) is not null;

    private static string Help(string name, ControlSubject subject)
    {
        var names = subject.Type.Properties.Concat(subject.Resource.Configuration.Properties).Select(p => p.Name);
        return DidYouMean.Find(name, names) is { } near ? $"Did you mean `{{{near}}}`?" : "Write `<NAME>` for what the reader must fill in.";
    }
}
