using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Evidence.Model;

/// <summary>Orders subjects by id; two of the same id by everything else that evidence shows of them.</summary>
internal sealed class SubjectOrder : IComparer<SubjectResult>
{
    /// <summary>Gets the one instance.</summary>
    public static SubjectOrder Instance { get; } = new();

    /// <inheritdoc />
    public int Compare(SubjectResult? x, SubjectResult? y)
    {
        if (ReferenceEquals(x, y))
            return 0;
        var order = string.CompareOrdinal(x?.Subject, y?.Subject);
        return order != 0 ? order : string.CompareOrdinal(Rest(x), Rest(y));
    }

    private static string? Rest(SubjectResult? subject) =>
        subject is null
            ? null
            : $"{subject.Outcome} {subject.Observation} {string.Join('\n', subject.Reasons)} "
                + $"{subject.RemediationCli} {subject.Waiver} {subject.WaiverNote}";
}
