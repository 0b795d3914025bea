using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for a filter pattern that matches none of the events.</summary>
internal sealed class IgnoresEventsMatcher(EventsArgument argument) : EventsMatcher(argument, isWanted: false)
{
    public override string Words => $"ignoring the events of {Sources}";
}
