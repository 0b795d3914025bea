using IamCompliance.Definitions.Cases;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Scaffolding;

/// <summary>Writes a case for each outcome a new control can give. Their names begin with TODO, so that none passes by accident.</summary>
internal static class CasesScaffold
{
    public static string Write(ControlDraft draft, ResourceType type, string folder)
    {
        var each = draft.EachPath(type);
        var noun = each is null ? type.Name : $"an element of {each.Text}";
        var part = each is null ? type.Part : each.Parts[each.Parts.Count - 1];
        var isAlways = !ReachableOutcomes.CanBeNotApplicable(type, hasEach: each is not null);
        var nobody = isAlways
            ? string.Empty
            : $"""

                  - name: "TODO: nothing is in scope"
                    resources: {"{}"} # what `where` leaves out; each list empty
                    outcome: NotApplicable

                """;
        return SchemaModeline.Of("cases", folder)
            + $"""
                # The unit tests of the control. A case fails while its name begins with TODO. Write what is special about it as its name, and give the
                # resource the properties that matter: `iamc resources {type.Name}` lists them. Then `iamc test --control {draft.Id}`.
                cases:
                  - name: "TODO: {noun} that satisfies the demand passes"
                    resources:
                      good: {Example(each)}
                    outcome: Pass
                    subjects: {Subject("good", each, "Pass")}

                  - name: "TODO: {noun} that does not satisfy it fails"
                    resources:
                      bad: {Example(each)}
                    outcome: Fail
                    subjects: {Subject("bad", each, "Fail")}
                {nobody}
                  - name: "TODO: data that was not read is an error"
                    parts: {"{ " + part + ": denied }"} # or the part that the demand rests on, with the resources it leaves undecided
                {Unread(isWhole: part == type.Part)}
                    outcome: Error

                """.Replace("\r\n", "\n");
    }

    // Where the resources themselves were not read, there is none to name.
    private static string Unread(bool isWhole) =>
        isWhole ? "    resources: {}" : "    resources: { unread: {} }\n    subjects: { unread: Error }";

    private static string Example(PropertyPath? each) => each is null || each.Steps.Count > 1 ? "{}" : "{ " + each.Text + ": [{}] }";

    // An element is named by its slot, its name or its number in the list.
    private static string Subject(string name, PropertyPath? each, string outcome) =>
        each is null ? $"{{ {name}: {outcome} }}" : $"{{ \"{name}#{each.Text}/0\": {outcome} }}";
}
