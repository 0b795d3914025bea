using System.Collections;

namespace IamCompliance.Assessment.Assessing;

/// <summary>Words the reasons of a verdict when somebody asks for them: most passing subjects are only ever counted.</summary>
/// <remarks>Two threads that ask at once both word them, and equally: they follow from an immutable state.</remarks>
internal sealed class DeferredReasons(SubjectEvaluator evaluator, Subject subject) : IReadOnlyList<Reason>
{
    private IReadOnlyList<Reason>? reasons;

    public int Count => Reasons.Count;

    private IReadOnlyList<Reason> Reasons => Volatile.Read(ref reasons) ?? Word();

    public Reason this[int index] => Reasons[index];

    public IEnumerator<Reason> GetEnumerator() => Reasons.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IReadOnlyList<Reason> Word()
    {
        var worded = evaluator.Explain(subject);
        Volatile.Write(ref reasons, worded);
        return worded;
    }
}
