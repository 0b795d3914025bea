using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Oscal.Model;

/// <summary>Holds the results of one account with the ids that documents use for them.</summary>
internal sealed class OscalAccount
{
    private readonly string key;

    /// <summary>Gives ids to the results of an account.</summary>
    /// <param name="result">The results, in canonical order.</param>
    /// <param name="occurrence">How many accounts of the same name and id came before.</param>
    /// <param name="layout">Where reports lie.</param>
    public OscalAccount(AccountResult result, int occurrence, PackageLayout layout)
    {
        Result = result;
        key = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{result.Name}\n{result.State.AccountId}\n{occurrence}");
        Component = Uuid5.Of(Uuid5.Product, "oscal-account", key);
        Controls = [.. result.Controls.Select(c => new OscalControl(this, c, layout.ReportPath(result, c)))];
        Manual = [.. result.Manual.Select(m => new OscalManual(this, m))];
    }

    /// <summary>Gets the results.</summary>
    public AccountResult Result { get; }

    /// <summary>Gets the id of the account as a component, the same in every run.</summary>
    public Guid Component { get; }

    /// <summary>Gets the id of the state as a resource, the same for the same state.</summary>
    public Guid State => Uuid5.Of(Component, "state", Result.StateDigest);

    /// <summary>Gets the controls.</summary>
    public IReadOnlyList<OscalControl> Controls { get; }

    /// <summary>Gets the manual requirements.</summary>
    public IReadOnlyList<OscalManual> Manual { get; }

    /// <summary>Gets the id of a subject as an inventory item, the same in every run.</summary>
    public Guid Subject(string subject) => Uuid5.Of(Component, "subject", subject);
}
