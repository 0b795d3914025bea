namespace IamCompliance.Definitions.Predicates;

/// <summary>Holds a typed constant of a definition.</summary>
/// <param name="Text">The constant as the author wrote it, for messages and names.</param>
public abstract record Literal(string Text);

/// <summary>Text.</summary>
public sealed record StringLiteral(string Text) : Literal(Text);

/// <summary>A number.</summary>
public sealed record NumberLiteral(string Text, decimal Value) : Literal(Text);

/// <summary>True or false.</summary>
public sealed record BooleanLiteral(string Text, bool Value) : Literal(Text);

/// <summary>An instant.</summary>
public sealed record TimestampLiteral(string Text, DateTimeOffset Value) : Literal(Text);

/// <summary>A length of time, written <c>90 days</c>, <c>12 hours</c>, <c>30 minutes</c> or <c>45 seconds</c>.</summary>
public sealed record DurationLiteral(string Text, TimeSpan Value) : Literal(Text);

/// <summary>A list of constants, the value of a list parameter.</summary>
public sealed record ListLiteral(string Text, IReadOnlyList<Literal> Items) : Literal(Text);
