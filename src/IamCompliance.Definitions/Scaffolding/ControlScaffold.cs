using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Scaffolding;

/// <summary>Writes the two files of a new control. It compiles once its author has said what it demands, and each case fails until it is
/// written.</summary>
public static class ControlScaffold
{
    /// <summary>Writes <c>control.yaml</c> and <c>cases.yaml</c>.</summary>
    /// <param name="draft">What is known; it must be free of problems.</param>
    /// <param name="types">The resource types that controls can name.</param>
    public static IReadOnlyList<ScaffoldFile> Write(ControlDraft draft, ResourceTypeCatalog types)
    {
        var type = types.Find(draft.Resource) ?? throw new ArgumentException("The draft has a problem.", nameof(draft));
        var folder = $"controls/{draft.Chapter}/{draft.Id}/";
        return
        [
            new ScaffoldFile(folder + "control.yaml", Control(draft, type, folder)),
            new ScaffoldFile(folder + "cases.yaml", CasesScaffold.Write(draft, type, folder)),
        ];
    }

    private static string Control(ControlDraft draft, ResourceType type, string folder)
    {
        var each = draft.EachPath(type);
        var subject = each?.Type.Element ?? type.Configuration;
        var properties = string.Join(", ", subject.Properties.Take(6).Select(p => p.Name));
        var key = subject.Properties.Count > 0 ? subject.Properties[0].Name : "property";
        return SchemaModeline.Of("control", folder)
            + $"""
                # Write what begins with TODO, and `require`. `iamc validate` says what is left; `iamc resources {type.Name}` lists the properties.
                id: {draft.Id}
                title: {(
                    draft.Title is null ? "\"TODO: what holds, as a short sentence without final stop\"" : YamlText.Quote(draft.Title)
                )}
                description: "TODO: what exactly holds when the control passes."
                rationale: "TODO: why anybody should care."
                severity: medium # informational, low, medium, high or critical
                # Values that programs and profiles may set, used as $name:
                # parameters:
                #   maxAge: {OpenBrace} type: duration, default: 90 days, description: Oldest age that is allowed. {CloseBrace}
                resource: {type.Name}
                {(each is null ? $"# each: the list whose elements are judged one by one, instead of the resource" : $"each: {each.Text}")}
                # Who is in scope; without it everybody is:
                # where: {OpenBrace} {key}: {OpenBrace} exists: true {CloseBrace} {CloseBrace}
                # What must hold: `property: matcher`, of {properties}, …
                # Instead of it: `forbid:` for what must not hold, `requireCount:` for how many there must be.
                require: {OpenBrace}{CloseBrace}
                remediation:
                  text: "TODO: how to mend a failure."
                  # cli: aws … with {OpenBrace}{key}{CloseBrace} for a property, <NAME> for what the reader fills in
                # references: [https://docs.aws.amazon.com/…]

                """.Replace(
                "\r\n",
                "\n"
            );
    }

    private const string OpenBrace = "{";
    private const string CloseBrace = "}";
}
