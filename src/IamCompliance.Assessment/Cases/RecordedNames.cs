using System.Text;
using IamCompliance.State.RoundTrips;

namespace IamCompliance.Assessment.Cases;

/// <summary>Names the resources of a recorded account as its case does. AWS gives them ARNs and ids, the case a word each.</summary>
internal sealed class RecordedNames
{
    private readonly RoundTripResult recorded;
    private readonly string resourceType;
    private readonly List<(string Recorded, string Name)> replacements;

    public RecordedNames(RoundTripResult recorded, string resourceType)
    {
        this.recorded = recorded;
        this.resourceType = resourceType;
        replacements =
        [
            .. recorded
                .Subjects.Where(s => s.Key.Subject != s.Value)
                .Select(s => (s.Key.Subject, s.Value))
                .Distinct()
                .OrderByDescending(s => s.Subject.Length)
                .ThenBy(s => s.Subject, StringComparer.Ordinal),
        ];
    }

    /// <summary>Names a subject as the case does; null for one that the case does not have and that had to be added.</summary>
    public string? SubjectOf(string recordedSubject)
    {
        var end = recordedSubject.IndexOf('#', StringComparison.Ordinal);
        var resource = end < 0 ? recordedSubject : recordedSubject[..end];
        var name = Find(resourceType, resource) ?? Find(ResourceTypes.Account, resource);
        return name is null ? null
            : end < 0 ? name
            : name + recordedSubject[end..];
    }

    /// <summary>Replaces ARNs and ids in a text.</summary>
    public string Plain(string text)
    {
        var plain = new StringBuilder(text);
        foreach (var (arn, name) in replacements)
            plain.Replace(arn, name);
        return plain.ToString();
    }

    private string? Find(string type, string subject) => recorded.Subjects.TryGetValue((type, subject), out var name) ? name : null;
}
