using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using IamCompliance.Assessment.Values;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Relations;

/// <summary>Keeps the indexes of a recorded account, for all controls and threads.</summary>
internal sealed class AccountRelations
{
    private static readonly ConditionalWeakTable<AccountState, AccountRelations> Known = new();

    private readonly ConcurrentDictionary<string, RelatedIndex> indexes = new(StringComparer.Ordinal);

    public static AccountRelations Of(AccountState state) => Known.GetValue(state, _ => new AccountRelations());

    /// <summary>Gets the index of a type by some paths.</summary>
    public RelatedIndex Index(string name, AccountView account, string type, CompiledPath[] paths, bool isSameRegion) =>
        indexes.GetOrAdd(name, _ => RelatedIndex.Of(account, type, paths, isSameRegion));
}
