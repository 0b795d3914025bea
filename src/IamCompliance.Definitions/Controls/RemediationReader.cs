using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Controls;

/// <summary>Reads how to mend a failure, and checks that the placeholders of the command can be filled.</summary>
internal sealed class RemediationReader(DiagnosticSink sink)
{
    internal static readonly MappingShape Shape = new("the remediation", ["text"], ["cli"]);

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
        foreach (var name in RemediationPlaceholders.NamesIn(cli.Value))
        {
            if (RemediationPlaceholders.Resolve(name, subject.Type, subject.Resource.Configuration) is null)
                sink.Report(LinkingDiagnostics.UnknownPlaceholder, cli.Span, Help(name, subject), name, subject.Resource.Name);
        }
    }

    private static string Help(string name, ControlSubject subject)
    {
        var names = subject.Type.Properties.Concat(subject.Resource.Configuration.Properties).Select(p => p.Name);
        return DidYouMean.Find(name, names) is { } near
            ? $"Did you mean `{{{near}}}`?"
            : "Write `<NAME>` for what the reader must fill in.";
    }
}
