using IamCompliance.Assessment.Values;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Works out one property that the policy engine supplies.</summary>
internal abstract class Derivation(string path)
{
    /// <summary>Gets the dotted path of the property, such as <c>grantedAccess.isAdministrator</c>.</summary>
    public string Path => path;

    /// <summary>Works out the value of a resource. The parts it rests on are known to have been read.</summary>
    public abstract DerivedValue Derive(AccountView account, Item item);
}
