namespace IamCompliance.LogFilters.Operands;

internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    AtLeast,
    AtMost,
    GreaterThan,
    LessThan,
}
