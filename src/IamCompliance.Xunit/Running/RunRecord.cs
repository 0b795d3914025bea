using System.Collections.Concurrent;
using IamCompliance.Definitions.Controls;

namespace IamCompliance.Xunit.Running;

/// <summary>Remembers what the tests of a run asked, so that evidence covers that and no more.</summary>
internal sealed class RunRecord
{
    private readonly ConcurrentDictionary<(string Account, string Control), bool> controls = new();
    private readonly ConcurrentDictionary<RequirementReference, bool> manual = new();
    private readonly ConcurrentDictionary<string, string> unreadable = new(StringComparer.Ordinal);

    /// <summary>Gets whether any test asked anything.</summary>
    public bool IsEmpty => controls.IsEmpty && manual.IsEmpty && unreadable.IsEmpty;

    /// <summary>Gets the number of controls asked, each account counted for itself.</summary>
    public int ControlCount => controls.Count;

    /// <summary>Gets why accounts could not be read, by account.</summary>
    public IReadOnlyDictionary<string, string> Unreadable => unreadable;

    /// <summary>Notes that a control was judged, and whether its evidence differs from what was accepted.</summary>
    public void Add(string account, string control, bool isEvidenceChanged) => controls[(account, control)] = isEvidenceChanged;

    /// <summary>Notes that a manual requirement was shown.</summary>
    public void AddManual(RequirementReference requirement) => manual[requirement] = true;

    /// <summary>Notes that an account could not be read.</summary>
    public void AddUnreadable(string account, string reason) => unreadable[account] = reason;

    /// <summary>Decides whether a control was judged on an account.</summary>
    public bool Has(string account, string control) => controls.ContainsKey((account, control));

    /// <summary>Decides whether a manual requirement was shown.</summary>
    public bool Has(RequirementReference requirement) => manual.ContainsKey(requirement);

    /// <summary>Decides whether the evidence of a control differs from what was accepted.</summary>
    public bool IsEvidenceChanged(string account, string control) => controls.TryGetValue((account, control), out var changed) && changed;
}
