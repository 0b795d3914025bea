using System.Collections;
using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Assessment.Assessing;

/// <summary>Words the reasons of a verdict when somebody asks for them, anew for each who asks: kept, the sentences of all subjects would
/// outweigh the state many times.</summary>
/// <remarks>They follow from an immutable state, so every wording is equal. Who reads them more than once keeps a copy.</remarks>
internal sealed class DeferredReasons(SubjectEvaluator evaluator, Subject subject) : IReadOnlyList<Reason>
{
    public int Count => Word().Count;

    public Reason this[int index] => Word()[index];

    public IEnumerator<Reason> GetEnumerator() => Word().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IReadOnlyList<Reason> Word() => evaluator.Explain(subject);
}
