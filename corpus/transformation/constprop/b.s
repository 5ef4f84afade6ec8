	.file	"unit.c"
	.text
.Ltext0:
	.file 0 "/src" "unit.c"
	.p2align 4
	.type	scale.constprop.0, @function
scale.constprop.0:
.LVL0:
.LFB2:
	.file 1 "unit.c"
	.loc 1 3 31 view -0
	.cfi_startproc
.LBB3:
	.loc 1 7 20 view .LVU1
.LBE3:
	.loc 1 3 31 is_stmt 0 view .LVU2
	movl	%edi, %ecx
.LBB4:
	.loc 1 7 20 view .LVU3
	testl	%edi, %edi
	jle	.L7
	leal	-1(%rdi), %eax
	cmpl	$2, %eax
	jbe	.L8
	movl	%edi, %edx
	leaq	table(%rip), %rsi
	pxor	%xmm0, %xmm0
	shrl	$2, %edx
	movq	%rsi, %rax
	salq	$4, %rdx
	addq	%rsi, %rdx
.LVL1:
	.p2align 4,,10
	.p2align 3
.L4:
	.loc 1 8 3 is_stmt 1 view .LVU4
	.loc 1 8 35 is_stmt 0 view .LVU5
	movdqu	(%rax), %xmm1
	movdqu	(%rax), %xmm2
	addq	$16, %rax
	pslld	$1, %xmm1
	paddd	%xmm2, %xmm1
	.loc 1 8 7 view .LVU6
	paddd	%xmm1, %xmm0
.LVL2:
	.loc 1 7 26 is_stmt 1 view .LVU7
	.loc 1 7 20 view .LVU8
	cmpq	%rax, %rdx
	jne	.L4
	movdqa	%xmm0, %xmm1
	movl	%ecx, %edx
	psrldq	$8, %xmm1
	andl	$-4, %edx
	paddd	%xmm1, %xmm0
	movdqa	%xmm0, %xmm1
	psrldq	$4, %xmm1
	paddd	%xmm1, %xmm0
	movd	%xmm0, %eax
	testb	$3, %cl
	je	.L11
.LVL3:
.L3:
	.loc 1 8 3 view .LVU9
	.loc 1 8 27 is_stmt 0 view .LVU10
	movslq	%edx, %rdi
	.loc 1 8 35 view .LVU11
	movl	(%rsi,%rdi,4), %edi
	leal	(%rdi,%rdi,2), %edi
	.loc 1 8 7 view .LVU12
	addl	%edi, %eax
.LVL4:
	.loc 1 7 26 is_stmt 1 view .LVU13
	leal	1(%rdx), %edi
.LVL5:
	.loc 1 7 20 view .LVU14
	cmpl	%ecx, %edi
	jge	.L1
	.loc 1 8 3 view .LVU15
	.loc 1 8 27 is_stmt 0 view .LVU16
	movslq	%edi, %rdi
	.loc 1 7 26 view .LVU17
	addl	$2, %edx
	.loc 1 8 35 view .LVU18
	movl	(%rsi,%rdi,4), %edi
.LVL6:
	.loc 1 8 35 view .LVU19
	leal	(%rdi,%rdi,2), %edi
	.loc 1 8 7 view .LVU20
	addl	%edi, %eax
.LVL7:
	.loc 1 7 26 is_stmt 1 view .LVU21
	.loc 1 7 20 view .LVU22
	cmpl	%edx, %ecx
	jle	.L1
	.loc 1 8 3 view .LVU23
	.loc 1 8 27 is_stmt 0 view .LVU24
	movslq	%edx, %rdx
	.loc 1 8 35 view .LVU25
	movl	(%rsi,%rdx,4), %edx
.LVL8:
	.loc 1 8 35 view .LVU26
	leal	(%rdx,%rdx,2), %edx
	.loc 1 8 7 view .LVU27
	addl	%edx, %eax
.LVL9:
	.loc 1 7 26 is_stmt 1 view .LVU28
	.loc 1 7 20 view .LVU29
	ret
.LVL10:
	.p2align 4,,10
	.p2align 3
.L7:
	.loc 1 7 20 is_stmt 0 view .LVU30
.LBE4:
	.loc 1 5 6 view .LVU31
	xorl	%eax, %eax
	.loc 1 9 2 is_stmt 1 view .LVU32
.LVL11:
.L1:
	.loc 1 10 1 is_stmt 0 view .LVU33
	ret
.LVL12:
	.p2align 4,,10
	.p2align 3
.L11:
	.loc 1 10 1 view .LVU34
	ret
.LVL13:
.L8:
	.loc 1 5 6 view .LVU35
	xorl	%eax, %eax
.LBB5:
	.loc 1 7 11 view .LVU36
	xorl	%edx, %edx
	leaq	table(%rip), %rsi
	jmp	.L3
.LBE5:
	.cfi_endproc
.LFE2:
	.size	scale.constprop.0, .-scale.constprop.0
	.p2align 4
	.globl	scale
	.type	scale, @function
scale:
.LVL14:
.LFB0:
	.loc 1 4 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 5 2 view .LVU38
	.loc 1 7 2 view .LVU39
.LBB6:
	.loc 1 7 7 view .LVU40
	.loc 1 7 20 view .LVU41
.LBE6:
	.loc 1 4 1 is_stmt 0 view .LVU42
	movslq	%esi, %rdx
.LBB7:
	.loc 1 7 20 view .LVU43
	testl	%edx, %edx
	jle	.L26
	cmpl	$3, %edi
	je	.L14
	cmpl	$4, %edi
	je	.L15
	leaq	table(%rip), %rsi
.LVL15:
	.loc 1 7 20 view .LVU44
.LBE7:
	.loc 1 5 6 view .LVU45
	xorl	%ecx, %ecx
	leaq	(%rsi,%rdx,4), %r8
.LVL16:
	.p2align 4,,10
	.p2align 3
.L16:
.LBB8:
	.loc 1 8 3 is_stmt 1 view .LVU46
	.loc 1 8 62 is_stmt 0 view .LVU47
	movl	(%rsi), %eax
	.loc 1 7 20 view .LVU48
	addq	$4, %rsi
.LVL17:
	.loc 1 8 62 view .LVU49
	cltd
	idivl	%edi
	.loc 1 8 7 view .LVU50
	addl	%edx, %ecx
.LVL18:
	.loc 1 7 26 is_stmt 1 view .LVU51
	.loc 1 7 20 view .LVU52
	cmpq	%r8, %rsi
	jne	.L16
.LVL19:
.L12:
	.loc 1 7 20 is_stmt 0 view .LVU53
.LBE8:
	.loc 1 10 1 view .LVU54
	movl	%ecx, %eax
	ret
.LVL20:
	.p2align 4,,10
	.p2align 3
.L14:
	.loc 1 10 1 view .LVU55
	leal	-1(%rdx), %eax
	cmpl	$2, %eax
	jbe	.L28
	movl	%edx, %ecx
	leaq	table(%rip), %rsi
.LVL21:
.LBB9:
	.loc 1 7 20 view .LVU56
	pxor	%xmm1, %xmm1
	shrl	$2, %ecx
	movq	%rsi, %rax
	salq	$4, %rcx
	addq	%rsi, %rcx
.LVL22:
	.p2align 4,,10
	.p2align 3
.L23:
	.loc 1 8 3 is_stmt 1 view .LVU57
	.loc 1 8 35 is_stmt 0 view .LVU58
	movdqu	(%rax), %xmm0
	movdqu	(%rax), %xmm5
	addq	$16, %rax
	pslld	$1, %xmm0
	paddd	%xmm5, %xmm0
	.loc 1 8 7 view .LVU59
	paddd	%xmm0, %xmm1
.LVL23:
	.loc 1 7 26 is_stmt 1 view .LVU60
	.loc 1 7 20 view .LVU61
	cmpq	%rax, %rcx
	jne	.L23
	movdqa	%xmm1, %xmm0
	movl	%edx, %eax
	psrldq	$8, %xmm0
	andl	$-4, %eax
	paddd	%xmm0, %xmm1
	movdqa	%xmm1, %xmm0
	psrldq	$4, %xmm0
	paddd	%xmm0, %xmm1
	movd	%xmm1, %ecx
	testb	$3, %dl
	je	.L12
.LVL24:
.L22:
	.loc 1 8 3 view .LVU62
	.loc 1 8 27 is_stmt 0 view .LVU63
	movslq	%eax, %rdi
.LVL25:
	.loc 1 8 35 view .LVU64
	movl	(%rsi,%rdi,4), %edi
	leal	(%rdi,%rdi,2), %edi
	.loc 1 8 7 view .LVU65
	addl	%edi, %ecx
.LVL26:
	.loc 1 7 26 is_stmt 1 view .LVU66
	leal	1(%rax), %edi
.LVL27:
	.loc 1 7 20 view .LVU67
	cmpl	%edi, %edx
	jle	.L12
	.loc 1 8 3 view .LVU68
	.loc 1 8 27 is_stmt 0 view .LVU69
	movslq	%edi, %rdi
	.loc 1 7 26 view .LVU70
	addl	$2, %eax
	.loc 1 8 35 view .LVU71
	movl	(%rsi,%rdi,4), %edi
.LVL28:
	.loc 1 8 35 view .LVU72
	leal	(%rdi,%rdi,2), %edi
	.loc 1 8 7 view .LVU73
	addl	%edi, %ecx
.LVL29:
	.loc 1 7 26 is_stmt 1 view .LVU74
	.loc 1 7 20 view .LVU75
	cmpl	%eax, %edx
	jle	.L12
	.loc 1 8 3 view .LVU76
	.loc 1 8 27 is_stmt 0 view .LVU77
	cltq
	.loc 1 8 35 view .LVU78
	movl	(%rsi,%rax,4), %eax
.LVL30:
	.loc 1 8 35 view .LVU79
	leal	(%rax,%rax,2), %eax
	.loc 1 8 7 view .LVU80
	addl	%eax, %ecx
.LVL31:
	.loc 1 7 26 is_stmt 1 view .LVU81
	.loc 1 7 20 view .LVU82
.LBE9:
	.loc 1 10 1 is_stmt 0 view .LVU83
	movl	%ecx, %eax
	ret
.LVL32:
	.p2align 4,,10
	.p2align 3
.L15:
	.loc 1 10 1 view .LVU84
	leal	-1(%rdx), %eax
	cmpl	$2, %eax
	jbe	.L27
.LBB10:
	.loc 1 7 20 view .LVU85
	pxor	%xmm0, %xmm0
	movl	%edx, %ecx
	movdqa	.LC0(%rip), %xmm4
	leaq	table(%rip), %rsi
.LVL33:
	.loc 1 8 7 view .LVU86
	movdqa	%xmm0, %xmm5
	shrl	$2, %ecx
	movq	%rsi, %rax
	movdqa	%xmm0, %xmm6
	pcmpgtd	%xmm4, %xmm5
	salq	$4, %rcx
	addq	%rsi, %rcx
.LVL34:
	.p2align 4,,10
	.p2align 3
.L19:
	.loc 1 8 3 is_stmt 1 view .LVU87
	.loc 1 8 27 is_stmt 0 view .LVU88
	movdqu	(%rax), %xmm3
	.loc 1 8 7 view .LVU89
	movdqa	%xmm6, %xmm2
	movdqa	%xmm5, %xmm7
	addq	$16, %rax
	movdqa	%xmm5, %xmm8
	pcmpgtd	%xmm3, %xmm2
	pmuludq	%xmm3, %xmm7
	movdqa	%xmm3, %xmm1
	pmuludq	%xmm4, %xmm1
	pmuludq	%xmm4, %xmm2
	paddq	%xmm7, %xmm2
	movdqa	%xmm6, %xmm7
	psllq	$32, %xmm2
	paddq	%xmm2, %xmm1
	movdqa	%xmm3, %xmm2
	psrlq	$32, %xmm2
	pshufd	$221, %xmm1, %xmm1
	pcmpgtd	%xmm2, %xmm7
	pmuludq	%xmm2, %xmm8
	pmuludq	%xmm4, %xmm2
	pmuludq	%xmm4, %xmm7
	paddq	%xmm8, %xmm7
	psllq	$32, %xmm7
	paddq	%xmm7, %xmm2
	pshufd	$221, %xmm2, %xmm2
	punpckldq	%xmm2, %xmm1
	paddd	%xmm3, %xmm1
	psrad	$31, %xmm3
	psrad	$2, %xmm1
	psubd	%xmm3, %xmm1
	paddd	%xmm1, %xmm0
.LVL35:
	.loc 1 7 26 is_stmt 1 view .LVU90
	.loc 1 7 20 view .LVU91
	cmpq	%rcx, %rax
	jne	.L19
	movdqa	%xmm0, %xmm1
	movl	%edx, %edi
.LVL36:
	.loc 1 7 20 is_stmt 0 view .LVU92
	psrldq	$8, %xmm1
	andl	$-4, %edi
	paddd	%xmm1, %xmm0
	movdqa	%xmm0, %xmm1
	psrldq	$4, %xmm1
	paddd	%xmm1, %xmm0
	movd	%xmm0, %ecx
	testb	$3, %dl
	je	.L12
.LVL37:
.L18:
	.loc 1 8 3 is_stmt 1 view .LVU93
	.loc 1 8 27 is_stmt 0 view .LVU94
	movslq	%edi, %rax
	.loc 1 8 62 view .LVU95
	movslq	(%rsi,%rax,4), %rax
	movq	%rax, %r8
	imulq	$-1840700269, %rax, %rax
	shrq	$32, %rax
	addl	%r8d, %eax
	sarl	$31, %r8d
	sarl	$2, %eax
	subl	%r8d, %eax
	.loc 1 8 7 view .LVU96
	addl	%eax, %ecx
.LVL38:
	.loc 1 7 26 is_stmt 1 view .LVU97
	leal	1(%rdi), %eax
.LVL39:
	.loc 1 7 20 view .LVU98
	cmpl	%eax, %edx
	jle	.L12
	.loc 1 8 3 view .LVU99
	.loc 1 8 27 is_stmt 0 view .LVU100
	cltq
	.loc 1 7 26 view .LVU101
	addl	$2, %edi
	.loc 1 8 62 view .LVU102
	movslq	(%rsi,%rax,4), %rax
.LVL40:
	.loc 1 8 62 view .LVU103
	movq	%rax, %r8
	imulq	$-1840700269, %rax, %rax
	shrq	$32, %rax
	addl	%r8d, %eax
	sarl	$31, %r8d
	sarl	$2, %eax
	subl	%r8d, %eax
	.loc 1 8 7 view .LVU104
	addl	%eax, %ecx
.LVL41:
	.loc 1 7 26 is_stmt 1 view .LVU105
	.loc 1 7 20 view .LVU106
	cmpl	%edi, %edx
	jle	.L12
	.loc 1 8 3 view .LVU107
	.loc 1 8 27 is_stmt 0 view .LVU108
	movslq	%edi, %rdi
	.loc 1 8 62 view .LVU109
	movslq	(%rsi,%rdi,4), %rax
	movq	%rax, %rdx
.LVL42:
	.loc 1 8 62 view .LVU110
	imulq	$-1840700269, %rax, %rax
	shrq	$32, %rax
	addl	%edx, %eax
	sarl	$31, %edx
	sarl	$2, %eax
	subl	%edx, %eax
	.loc 1 8 7 view .LVU111
	addl	%eax, %ecx
.LVL43:
	.loc 1 7 26 is_stmt 1 view .LVU112
	.loc 1 7 20 view .LVU113
.LBE10:
	.loc 1 10 1 is_stmt 0 view .LVU114
	movl	%ecx, %eax
	ret
.LVL44:
	.p2align 4,,10
	.p2align 3
.L26:
	.loc 1 5 6 view .LVU115
	xorl	%ecx, %ecx
	.loc 1 9 2 is_stmt 1 view .LVU116
	.loc 1 10 1 is_stmt 0 view .LVU117
	movl	%ecx, %eax
	ret
.L28:
.LBB11:
	.loc 1 7 11 view .LVU118
	xorl	%eax, %eax
.LBE11:
	.loc 1 5 6 view .LVU119
	xorl	%ecx, %ecx
	leaq	table(%rip), %rsi
.LVL45:
	.loc 1 5 6 view .LVU120
	jmp	.L22
.LVL46:
.L27:
.LBB12:
	.loc 1 7 11 view .LVU121
	xorl	%edi, %edi
.LVL47:
	.loc 1 7 11 view .LVU122
.LBE12:
	.loc 1 5 6 view .LVU123
	xorl	%ecx, %ecx
	leaq	table(%rip), %rsi
.LVL48:
	.loc 1 5 6 view .LVU124
	jmp	.L18
	.cfi_endproc
.LFE0:
	.size	scale, .-scale
	.p2align 4
	.globl	one
	.type	one, @function
one:
.LVL49:
.LFB1:
	.loc 1 13 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 14 2 view .LVU126
	.loc 1 13 1 is_stmt 0 view .LVU127
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	.loc 1 13 1 view .LVU128
	movl	%edi, %r9d
	.loc 1 14 9 view .LVU129
	call	scale.constprop.0
.LVL50:
	.loc 1 14 23 view .LVU130
	leal	1(%r9), %edi
	.loc 1 14 9 view .LVU131
	movl	%eax, %r8d
	.loc 1 14 23 view .LVU132
	call	scale.constprop.0
.LVL51:
	.loc 1 14 41 view .LVU133
	leal	2(%r9), %edi
	.loc 1 14 21 view .LVU134
	addl	%eax, %r8d
	.loc 1 14 41 view .LVU135
	call	scale.constprop.0
.LVL52:
	.loc 1 15 1 view .LVU136
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	.loc 1 14 39 view .LVU137
	addl	%r8d, %eax
	.loc 1 15 1 view .LVU138
	ret
	.cfi_endproc
.LFE1:
	.size	one, .-one
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC0:
	.long	-1840700269
	.long	-1840700269
	.long	-1840700269
	.long	-1840700269
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x1cb
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x8
	.long	.LASF4
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x9
	.long	0x46
	.long	0x3f
	.uleb128 0xa
	.long	0x3f
	.value	0x3e7
	.byte	0
	.uleb128 0xb
	.byte	0x8
	.byte	0x7
	.long	.LASF2
	.uleb128 0xc
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0xd
	.long	.LASF5
	.byte	0x1
	.byte	0x1
	.byte	0xc
	.long	0x2e
	.uleb128 0xe
	.string	"one"
	.byte	0x1
	.byte	0xc
	.byte	0x5
	.long	0x46
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0xe7
	.uleb128 0xf
	.string	"n"
	.byte	0x1
	.byte	0xc
	.byte	0xd
	.long	0x46
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x5
	.quad	.LVL50
	.long	0x125
	.long	0xac
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x79
	.sleb128 0
	.uleb128 0x3
	.long	0xf8
	.uleb128 0x1
	.byte	0x33
	.byte	0
	.uleb128 0x5
	.quad	.LVL51
	.long	0x125
	.long	0xcb
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x79
	.sleb128 1
	.uleb128 0x3
	.long	0xf8
	.uleb128 0x1
	.byte	0x33
	.byte	0
	.uleb128 0x10
	.quad	.LVL52
	.long	0x125
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x79
	.sleb128 2
	.uleb128 0x3
	.long	0xf8
	.uleb128 0x1
	.byte	0x33
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	.LASF6
	.byte	0x1
	.byte	0x3
	.byte	0x1f
	.long	0x46
	.byte	0x1
	.long	0x125
	.uleb128 0x12
	.long	.LASF3
	.byte	0x1
	.byte	0x3
	.byte	0x29
	.long	0x46
	.uleb128 0x13
	.string	"n"
	.byte	0x1
	.byte	0x3
	.byte	0x33
	.long	0x46
	.uleb128 0x6
	.string	"sum"
	.byte	0x5
	.byte	0x6
	.long	0x46
	.uleb128 0x14
	.uleb128 0x6
	.string	"i"
	.byte	0x7
	.byte	0xb
	.long	0x46
	.byte	0
	.byte	0
	.uleb128 0x15
	.long	0xe7
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x178
	.uleb128 0x4
	.long	0x104
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x1
	.long	0x10e
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x16
	.long	0xf8
	.byte	0x3
	.uleb128 0x7
	.long	0x119
	.long	.LLRL2
	.uleb128 0x1
	.long	0x11a
	.long	.LLST3
	.long	.LVUS3
	.byte	0
	.byte	0
	.uleb128 0x17
	.long	0xe7
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x4
	.long	0xf8
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x4
	.long	0x104
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x1
	.long	0x10e
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x7
	.long	0x119
	.long	.LLRL7
	.uleb128 0x1
	.long	0x11a
	.long	.LLST8
	.long	.LVUS8
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0x49
	.byte	0
	.uleb128 0x80
	.uleb128 0x13
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x11
	.byte	0x1
	.uleb128 0x25
	.uleb128 0xe
	.uleb128 0x13
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x1f
	.uleb128 0x1b
	.uleb128 0x1f
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0x5
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0xe
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x8
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS9:
	.uleb128 0
	.uleb128 .LVU130
	.uleb128 .LVU130
	.uleb128 0
.LLST9:
	.byte	0x4
	.uleb128 .LVL49-.Ltext0
	.uleb128 .LVL50-1-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL50-1-.Ltext0
	.uleb128 .LFE1-.Ltext0
	.uleb128 0x1
	.byte	0x59
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU9
	.uleb128 .LVU9
	.uleb128 0
.LLST0:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL3-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL3-.Ltext0
	.uleb128 .LFE2-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS1:
	.uleb128 .LVU1
	.uleb128 .LVU4
	.uleb128 .LVU9
	.uleb128 .LVU30
	.uleb128 .LVU30
	.uleb128 .LVU33
	.uleb128 .LVU35
	.uleb128 0
.LLST1:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL1-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL3-.Ltext0
	.uleb128 .LVL10-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL11-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LFE2-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS3:
	.uleb128 .LVU1
	.uleb128 .LVU4
	.uleb128 .LVU14
	.uleb128 .LVU19
	.uleb128 .LVU19
	.uleb128 .LVU22
	.uleb128 .LVU22
	.uleb128 .LVU26
	.uleb128 .LVU30
	.uleb128 .LVU33
	.uleb128 .LVU35
	.uleb128 0
.LLST3:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL1-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL5-.Ltext0
	.uleb128 .LVL6-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LVL7-.Ltext0
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL7-.Ltext0
	.uleb128 .LVL8-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL11-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LFE2-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 0
	.uleb128 .LVU53
	.uleb128 .LVU53
	.uleb128 .LVU55
	.uleb128 .LVU55
	.uleb128 .LVU64
	.uleb128 .LVU64
	.uleb128 .LVU84
	.uleb128 .LVU84
	.uleb128 .LVU92
	.uleb128 .LVU92
	.uleb128 .LVU115
	.uleb128 .LVU115
	.uleb128 .LVU122
	.uleb128 .LVU122
	.uleb128 0
.LLST4:
	.byte	0x4
	.uleb128 .LVL14-.Ltext0
	.uleb128 .LVL19-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL19-.Ltext0
	.uleb128 .LVL20-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.Ltext0
	.uleb128 .LVL25-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL25-.Ltext0
	.uleb128 .LVL32-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL32-.Ltext0
	.uleb128 .LVL36-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL36-.Ltext0
	.uleb128 .LVL44-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.Ltext0
	.uleb128 .LVL47-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL47-.Ltext0
	.uleb128 .LFE0-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS5:
	.uleb128 0
	.uleb128 .LVU44
	.uleb128 .LVU44
	.uleb128 .LVU46
	.uleb128 .LVU46
	.uleb128 .LVU55
	.uleb128 .LVU55
	.uleb128 .LVU56
	.uleb128 .LVU56
	.uleb128 .LVU84
	.uleb128 .LVU84
	.uleb128 .LVU86
	.uleb128 .LVU86
	.uleb128 .LVU110
	.uleb128 .LVU110
	.uleb128 .LVU115
	.uleb128 .LVU115
	.uleb128 .LVU120
	.uleb128 .LVU120
	.uleb128 .LVU121
	.uleb128 .LVU121
	.uleb128 .LVU124
	.uleb128 .LVU124
	.uleb128 0
.LLST5:
	.byte	0x4
	.uleb128 .LVL14-.Ltext0
	.uleb128 .LVL15-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL15-.Ltext0
	.uleb128 .LVL16-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL16-.Ltext0
	.uleb128 .LVL20-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.Ltext0
	.uleb128 .LVL21-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL21-.Ltext0
	.uleb128 .LVL32-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL32-.Ltext0
	.uleb128 .LVL33-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL33-.Ltext0
	.uleb128 .LVL42-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL42-.Ltext0
	.uleb128 .LVL44-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.Ltext0
	.uleb128 .LVL45-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL45-.Ltext0
	.uleb128 .LVL46-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL46-.Ltext0
	.uleb128 .LVL48-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL48-.Ltext0
	.uleb128 .LFE0-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS6:
	.uleb128 .LVU39
	.uleb128 .LVU46
	.uleb128 .LVU46
	.uleb128 .LVU53
	.uleb128 .LVU55
	.uleb128 .LVU57
	.uleb128 .LVU62
	.uleb128 .LVU84
	.uleb128 .LVU84
	.uleb128 .LVU87
	.uleb128 .LVU93
	.uleb128 .LVU115
	.uleb128 .LVU115
	.uleb128 0
.LLST6:
	.byte	0x4
	.uleb128 .LVL14-.Ltext0
	.uleb128 .LVL16-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL16-.Ltext0
	.uleb128 .LVL19-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL20-.Ltext0
	.uleb128 .LVL22-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL24-.Ltext0
	.uleb128 .LVL32-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL32-.Ltext0
	.uleb128 .LVL34-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL37-.Ltext0
	.uleb128 .LVL44-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL44-.Ltext0
	.uleb128 .LFE0-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 .LVU41
	.uleb128 .LVU46
	.uleb128 .LVU55
	.uleb128 .LVU57
	.uleb128 .LVU67
	.uleb128 .LVU72
	.uleb128 .LVU72
	.uleb128 .LVU75
	.uleb128 .LVU75
	.uleb128 .LVU79
	.uleb128 .LVU84
	.uleb128 .LVU87
	.uleb128 .LVU98
	.uleb128 .LVU103
	.uleb128 .LVU103
	.uleb128 .LVU106
	.uleb128 .LVU106
	.uleb128 .LVU113
	.uleb128 .LVU115
	.uleb128 0
.LLST8:
	.byte	0x4
	.uleb128 .LVL14-.Ltext0
	.uleb128 .LVL16-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.Ltext0
	.uleb128 .LVL22-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.Ltext0
	.uleb128 .LVL28-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL28-.Ltext0
	.uleb128 .LVL29-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.Ltext0
	.uleb128 .LVL30-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL32-.Ltext0
	.uleb128 .LVL34-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL39-.Ltext0
	.uleb128 .LVL40-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL40-.Ltext0
	.uleb128 .LVL41-.Ltext0
	.uleb128 0x3
	.byte	0x75
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.Ltext0
	.uleb128 .LVL43-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL44-.Ltext0
	.uleb128 .LFE0-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0x2c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x8
	.byte	0
	.value	0
	.value	0
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.quad	0
	.quad	0
	.section	.debug_rnglists,"",@progbits
.Ldebug_ranges0:
	.long	.Ldebug_ranges3-.Ldebug_ranges2
.Ldebug_ranges2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.LLRL2:
	.byte	0x4
	.uleb128 .LBB3-.Ltext0
	.uleb128 .LBE3-.Ltext0
	.byte	0x4
	.uleb128 .LBB4-.Ltext0
	.uleb128 .LBE4-.Ltext0
	.byte	0x4
	.uleb128 .LBB5-.Ltext0
	.uleb128 .LBE5-.Ltext0
	.byte	0
.LLRL7:
	.byte	0x4
	.uleb128 .LBB6-.Ltext0
	.uleb128 .LBE6-.Ltext0
	.byte	0x4
	.uleb128 .LBB7-.Ltext0
	.uleb128 .LBE7-.Ltext0
	.byte	0x4
	.uleb128 .LBB8-.Ltext0
	.uleb128 .LBE8-.Ltext0
	.byte	0x4
	.uleb128 .LBB9-.Ltext0
	.uleb128 .LBE9-.Ltext0
	.byte	0x4
	.uleb128 .LBB10-.Ltext0
	.uleb128 .LBE10-.Ltext0
	.byte	0x4
	.uleb128 .LBB11-.Ltext0
	.uleb128 .LBE11-.Ltext0
	.byte	0x4
	.uleb128 .LBB12-.Ltext0
	.uleb128 .LBE12-.Ltext0
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF2:
	.string	"long unsigned int"
.LASF4:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -O3 -fasynchronous-unwind-tables"
.LASF5:
	.string	"table"
.LASF6:
	.string	"scale"
.LASF3:
	.string	"mode"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"unit.c"
.LASF1:
	.string	"/src"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
