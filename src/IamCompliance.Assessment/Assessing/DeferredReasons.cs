using System.Collections;

namespace IamCompliance.Assessment.Assessing;

/// <summary>Words the reasons of a verdict when somebody asks for them: most passing subjects are only ever counted.</summary>
/// <remarks>Asking twice, or from two threads, gives equal reasons: they follow from an immutable state.</remarks>
internal sealed class DeferredReasons(Func<IReadOnlyList<Reason>> source) : IReadOnlyList<Reason>
{
    private Func<IReadOnlyList<Reason>>? source = source;
    private IReadOnlyList<Reason>? reasons;

    public int Count => Reasons.Count;

    private IReadOnlyList<Reason> Reasons
    {
        get
        {
            if (Volatile.Read(ref reasons) is { } ready)
                return ready;
            var create = Volatile.Read(ref source);
            if (create is null)
                return Volatile.Read(ref reasons)!;
            Volatile.Write(ref reasons, create());
            Volatile.Write(ref source, null);
            return Volatile.Read(ref reasons)!;
        }
    }

    public Reason this[int index] => Reasons[index];

    public IEnumerator<Reason> GetEnumerator() => Reasons.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
