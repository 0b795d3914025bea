using System.Security.Cryptography;
using System.Text;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Results;

/// <summary>Orders the subjects of a result by outcome, the most urgent first, and gives each an anchor that stays the same from run to
/// run.</summary>
internal sealed class SubjectList
{
    private const int DigestLength = 16;
    private readonly IReadOnlyList<SubjectResult> subjects;
    private readonly int[] order;

    /// <summary>Orders subjects that are in canonical order.</summary>
    public SubjectList(IReadOnlyList<SubjectResult> subjects)
    {
        this.subjects = subjects;
        order = new int[subjects.Count];
        Span<int> next = stackalloc int[OutcomeRank.All.Count];
        foreach (var subject in subjects)
        {
            var rank = OutcomeRank.Of(subject.Outcome);
            if (rank + 1 < next.Length)
                next[rank + 1]++;
        }

        for (var rank = 1; rank < next.Length; rank++)
            next[rank] += next[rank - 1];
        for (var i = 0; i < subjects.Count; i++)
            order[next[OutcomeRank.Of(subjects[i].Outcome)]++] = i;
    }

    /// <summary>Gets how many there are.</summary>
    public int Count => order.Length;

    /// <summary>Lists the subjects of a page with their anchors.</summary>
    public IEnumerable<(SubjectResult Subject, string Anchor)> Page(int page)
    {
        var end = Math.Min(page * ListPages.Rows, order.Length);
        for (var at = (page - 1) * ListPages.Rows; at < end; at++)
            yield return (subjects[order[at]], Anchor(order[at]));
    }

    // Subjects of the same id stand beside each other in canonical order; a digest keeps the anchor free of what an account may be named.
    private string Anchor(int index)
    {
        var subject = subjects[index].Subject;
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(subject)))[..DigestLength];
        var same = 0;
        while (index - same > 0 && subjects[index - same - 1].Subject == subject)
            same++;
        return same == 0 ? $"s-{digest}" : $"s-{digest}-{Numbers.Plain(same + 1)}";
    }
}
