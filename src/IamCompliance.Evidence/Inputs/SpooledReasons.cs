using System.Collections;
using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Evidence.Inputs;

/// <summary>Reads the reasons of one subject when somebody asks for them.</summary>
internal sealed class SpooledReasons(ReasonSpool spool, ReasonPage page) : IReadOnlyList<Reason>
{
    public int Count => page.Count;

    public Reason this[int index] => spool.Read(page)[index];

    public IEnumerator<Reason> GetEnumerator() => spool.Read(page).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
