using System.Text.Json;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Oscal.Model;

namespace IamCompliance.Evidence.Oscal.Writing;

/// <summary>Writes subjects: as inventory items, which define them, and as references, which say what was found.</summary>
internal static class SubjectsJson
{
    /// <summary>Writes the list of inventory items, each subject once.</summary>
    public static void Inventory(Utf8JsonWriter json, IEnumerable<(OscalControl Control, SubjectResult Subject)> subjects)
    {
        var written = new HashSet<Guid>();
        json.List("inventory-items", subjects.Where(s => written.Add(s.Control.Account.Subject(s.Subject.Subject))), (j, found) =>
        {
            var (control, subject) = found;
            var type = control.Result.Control.Control.Resource.Name;
            j.Id("uuid", control.Account.Subject(subject.Subject));
            j.Markup("description", $"{type} {subject.Subject}");
            j.Props(new OscalProp("asset-id", subject.Subject, IsOscal: true), new OscalProp("resource-type", type));
            j.List("implemented-components", [control.Account.Component], (k, component) => k.Id("component-uuid", component));
        });
    }

    /// <summary>Writes the list of references: the account, and each subject with its outcome and the comparisons that decided.</summary>
    public static void References(Utf8JsonWriter json, OscalAccount account, IEnumerable<SubjectResult> subjects) =>
        json.List("subjects", subjects.Prepend(null), (j, subject) =>
        {
            j.Id("subject-uuid", subject is null ? account.Component : account.Subject(subject.Subject));
            j.WriteString("type", subject is null ? "component" : "inventory-item");
            if (subject is null)
                return;
            j.Props(
                new OscalProp("outcome", subject.Outcome.ToString()),
                new OscalProp("observed-outcome", subject.Observation.ToString()),
                new OscalProp("remediation-command", subject.RemediationCli),
                new OscalProp("waiver-note", subject.WaiverNote)
            );
            j.Markup(
                "remarks",
                subject.Reasons.Select(r =>
                    $"{r.Path}: required {r.Required}; observed {r.Observed}; holds: {r.Truth.ToString().ToLowerInvariant()}; from {r.Part}"
                )
            );
        });
}
