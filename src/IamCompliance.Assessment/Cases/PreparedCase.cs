using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Cases;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Resources;
using IamCompliance.State.RoundTrips;

namespace IamCompliance.Assessment.Cases;

/// <summary>Holds a case with its small account made: several versions of a control can be run on it, one after the other.</summary>
internal sealed class PreparedCase
{
    private PreparedCase(ControlCase @case, AccountView account, ResourceTypeCatalog types)
    {
        Case = @case;
        Account = account;
        Types = types;
    }

    public ControlCase Case { get; }

    public AccountView Account { get; }

    /// <summary>Gets the schemas of the resources.</summary>
    public ResourceTypeCatalog Types { get; }

    /// <summary>Gets the account as it comes out when it is exported, imported, written to a state file and read back.</summary>
    public RoundTripResult Recorded => AccountRoundTrip.TakeAsync(Account.State).GetAwaiter().GetResult();

    public static PreparedCase Of(Control control, ControlCase @case, ResourceTypeCatalog types) =>
        new(@case, new AccountView(CaseState.Of(control, @case, types)), types);
}
