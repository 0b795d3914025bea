using System.Text.Json;
using IamCompliance.Assessment.Values;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Assessing;

/// <summary>Names what one verdict is about: a resource, an element of one of its lists, or a resource whose list nobody could
/// read.</summary>
/// <param name="Id">The subject id.</param>
/// <param name="Item">The resource.</param>
/// <param name="Root">The JSON that the control's paths are relative to.</param>
/// <param name="UnreadList">The list that should have held the subjects and is unknown; null in every other case.</param>
internal readonly record struct Subject(string Id, Item Item, JsonElement Root, UnreadList? UnreadList = null)
{
    public Scope Scope(AccountView account) => new(account, Item, Root);
}
