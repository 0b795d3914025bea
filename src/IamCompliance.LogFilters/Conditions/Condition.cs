namespace IamCompliance.LogFilters.Conditions;

/// <summary>What has to hold of a subject: a JSON event, or one field of a line.</summary>
internal abstract class Condition<T>
{
    public abstract bool Holds(T subject);

    /// <summary>How the condition is written where only a single comparison or a parenthesis may stand.</summary>
    public virtual string ToUnit() => ToString();

    public abstract override string ToString();
}
