using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Cases;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Assessment.Cases;

/// <summary>Holds a case with its small account made: several versions of a control can be run on it, one after the other.</summary>
internal sealed class PreparedCase
{
    private PreparedCase(ControlCase @case, AccountView account)
    {
        Case = @case;
        Account = account;
    }

    public ControlCase Case { get; }

    public AccountView Account { get; }

    public static PreparedCase Of(Control control, ControlCase @case, ResourceTypeCatalog types) =>
        new(@case, new AccountView(CaseState.Of(control, @case, types)));
}
